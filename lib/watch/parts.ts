import type { Resolver } from "../dns/answer.ts";
import type { MilaAccess, MilaResult } from "../mila/request.ts";
import type { News } from "../state/domain-item.ts";
import type { Store } from "../state/store.ts";

/** What the watcher needs of the world around it. */
export interface WatcherParts {
  store: Store;
  /** Base URL, token and fetch, or why the API cannot be spoken to. */
  milaAccess: () => Promise<MilaResult<MilaAccess>>;
  /** Those that may be asked, in the order of preference. */
  resolvers: readonly Resolver[];
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Sets the one alarm; null for none. */
  ring: (at: number | null) => Promise<void>;
  /**
   * Tells the owner news of a domain, where he wants to be told. Called again with the same news
   * where the worker died in it: it is to be seen once all the same.
   */
  tell: (domain: string, news: News) => Promise<void>;
}

/** What the parts of the watcher share. */
export interface WatchContext extends WatcherParts {
  /** Sets the alarm to the earliest moment of all domains. */
  arm(): Promise<void>;
  withMila<T>(call: (access: MilaAccess) => Promise<MilaResult<T>>): Promise<MilaResult<T>>;
}

/** A look that has not ended by then was cut short with the worker, and is made again. */
export const INTERRUPTED_AFTER_MS = 60_000;
/** The same of a fetch of records, which takes 15 s at most. */
export const FETCH_INTERRUPTED_AFTER_MS = 30_000;

/** The context over the parts. */
export function watchContext(parts: WatcherParts): WatchContext {
  return {
    ...parts,
    async arm() {
      const { domains, listRetryAt } = await parts.store.index();
      const moments = [listRetryAt, ...domains.map(({ nextLookAt }) => nextLookAt)].filter(
        (at) => at !== null,
      );
      await parts.ring(moments.length > 0 ? Math.min(...moments) : null);
    },
    async withMila(call) {
      const access = await parts.milaAccess();
      return access.ok ? call(access.value) : access;
    },
  };
}
