import type { MilaError } from "../../../lib/mila/errors.ts";
import { newDomainItem } from "../../../lib/state/domain-item.ts";
import { SETTINGS_KEY } from "../../../lib/state/stored-item.ts";
import type { GalleryState } from "../gallery-state.ts";
import { DOMAIN, domain, elsewhere, hidden, NOW, onEditor, required, stored } from "../samples.ts";

/** Where there is nothing to show, nothing new to be had, or no way to ask. */

const errors: MilaError[] = [
  { kind: "unauthenticated" },
  { kind: "forbidden" },
  { kind: "not-found" },
  { kind: "rate-limited", retryAt: NOW + 60_000 },
  { kind: "unavailable", status: 503, retryAt: null },
  { kind: "unreachable" },
  { kind: "timed-out", waitedMs: 15_000 },
  { kind: "off-contract", detail: "text/html instead of application/json" },
  { kind: "not-permitted", origin: "https://api.mila.cx" },
];

const half = { "mx-1": "pass", spf: "pass" } as const;
const nothing = { ...hidden, domain: null };
const popup = (
  name: string,
  storage: Record<string, unknown>,
  given: Partial<GalleryState> = {},
): GalleryState => ({
  name,
  view: "popup",
  storage,
  answers: { "view-opened": nothing },
  ...given,
});

export const withoutDomainStates: GalleryState[] = [
  popup("not-connected", stored(null, [], { connected: false }, { listedAt: null })),
  popup("loading", stored(null, [], {}, { listedAt: null }), { answers: {} }),
  popup("loading-records", stored(newDomainItem(DOMAIN)), {
    answers: { "view-opened": elsewhere },
  }),
  popup("empty", stored(null)),
  popup(
    "list-error",
    stored(null, [], {}, { listedAt: null, listError: { kind: "unauthenticated" } }),
  ),
  popup("unreadable", { [SETTINGS_KEY]: { version: 999, value: {} } }),
  popup("worker-silent", stored(domain(required, half)), { silent: ["view-opened"] }),
  popup("offline", stored(domain(required, half)), {
    answers: { "view-opened": onEditor() },
    offline: true,
  }),
  ...errors.map((error) =>
    popup(`error-${error.kind}`, stored(domain(required, half, { fetchError: error })), {
      answers: { "view-opened": elsewhere },
    }),
  ),
];
