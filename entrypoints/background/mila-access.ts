import { browser } from "wxt/browser";
import type { MilaAccess, MilaResult } from "../../lib/mila/request.ts";
import { originPattern } from "../../lib/permissions.ts";
import type { SettingsItem } from "../../lib/state/settings-item.ts";
import { readToken } from "../../lib/state/token.ts";

/** Whether the browser lets us speak to the host of `base`; the owner can take that back. */
export async function isPermitted(base: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(base)] });
}

/** Access with this base and token, or the reason why there can be none. */
export async function accessTo(
  base: string,
  token: string | null,
): Promise<MilaResult<MilaAccess>> {
  if (token === null) return { ok: false, error: { kind: "unauthenticated" } };
  if (!(await isPermitted(base))) {
    return { ok: false, error: { kind: "not-permitted", origin: new URL(base).origin } };
  }
  return {
    ok: true,
    value: { base, token, fetch: globalThis.fetch.bind(globalThis), now: Date.now },
  };
}

/** Access by what is on file; a token is on file in earnest only while the settings say so. */
export async function storedAccess(settings: SettingsItem): Promise<MilaResult<MilaAccess>> {
  return accessTo(settings.apiBase, settings.connected ? await readToken() : null);
}
