import type { MilaError } from "../../lib/mila/errors.ts";
import type { MilaResult } from "../../lib/mila/request.ts";
import { defaultSettings } from "../../lib/state/settings-item.ts";
import type { Store } from "../../lib/state/store.ts";

/** What joining and leaving an account needs of the browser. */
export interface AccountParts {
  store: Store;
  token: {
    read(): Promise<string | null>;
    write(token: string): Promise<void>;
    forget(): Promise<void>;
  };
  /** The account's domains, or why this base and token give none. */
  list: (apiBase: string, token: string) => Promise<MilaResult<string[]>>;
  stopAlarms: () => Promise<unknown>;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export interface Account {
  /** Joins the account of a token once Mila knows it; what is known of another one is forgotten. */
  connect(
    apiBase: string,
    token: string,
  ): Promise<{ kind: "connected"; domains: number } | { kind: "failed"; error: MilaError }>;
  /** Forgets the token and every domain. */
  disconnect(): Promise<void>;
  /** Ends a change of account in which the worker died. */
  finish(): Promise<void>;
}

/**
 * Joins and leaves Mila accounts, one such change at a time: what was pressed last holds. Whatever
 * is under way, `connected` is set only while token, base and domains belong together, and a token
 * is used only while it is set; so a worker that dies in between never sends a token to the base of
 * another one, nor shows one account's records under another's.
 */
export function createAccount(parts: AccountParts): Account {
  const { store, token } = parts;
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  }

  async function leave(): Promise<void> {
    await store.changeSettings((settings) => ({ ...settings, connected: false }));
    await token.forget();
    await store.forgetDomains();
  }

  async function isJoined(apiBase: string, wanted: string): Promise<boolean> {
    const settings = await store.settings();
    return settings.connected && settings.apiBase === apiBase && (await token.read()) === wanted;
  }

  return {
    connect: (apiBase, wanted) =>
      inTurn(async () => {
        const list = await parts.list(apiBase, wanted);
        if (!list.ok) return { kind: "failed", error: list.error };
        if (!(await isJoined(apiBase, wanted))) {
          await leave();
          await token.write(wanted);
          await store.changeSettings((settings) => ({ ...settings, apiBase, connected: true }));
        }
        await store.replaceDomains(list.value, parts.now());
        return { kind: "connected", domains: (await store.index()).domains.length };
      }),
    disconnect: () =>
      inTurn(async () => {
        await leave();
        const { apiBase } = defaultSettings;
        await store.changeSettings((settings) => ({ ...settings, apiBase }));
        await parts.stopAlarms();
      }),
    finish: () =>
      inTurn(async () => {
        if (!(await store.settings()).connected) await leave();
      }),
  };
}
