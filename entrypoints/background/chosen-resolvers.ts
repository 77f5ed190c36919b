import type { Resolver } from "../../lib/dns/answer.ts";
import { answerMemory, forgetNames, remembering } from "../../lib/dns/answer-memory.ts";
import { dohResolver } from "../../lib/dns/doh-resolver.ts";
import { whilePermitted } from "../../lib/dns/permitted.ts";
import { chosenServices, knownResolvers } from "../../lib/dns/resolvers.ts";
import type { SettingsItem } from "../../lib/state/settings-item.ts";
import { isPermitted } from "./mila-access.ts";

export interface ChosenResolvers {
  /**
   * Those that the owner chose, in his order. It is one list for as long as the worker lives, and
   * its contents change: whoever holds it asks those that were chosen last.
   */
  readonly list: readonly Resolver[];
  /** Takes the choice over. */
  choose(settings: SettingsItem): void;
  /** Forgets what was answered for a domain, so that it is asked for again. */
  forget(domain: string): void;
}

/** The resolvers of the worker: each asked while the browser lets us, and once for the same. */
export function createChosenResolvers(): ChosenResolvers {
  const memories = new Map(knownResolvers.map(({ id }) => [id, answerMemory()]));
  const all = new Map(
    knownResolvers.map((service) => {
      const resolver = dohResolver({ ...service, fetch: globalThis.fetch, now: Date.now });
      const { origin } = new URL(service.url);
      const permitted = whilePermitted(resolver, origin, isPermitted, Date.now);
      const memory = memories.get(service.id) ?? answerMemory();
      return [service.id, remembering(permitted, memory, Date.now)];
    }),
  );
  const list: Resolver[] = [];
  return {
    list,
    choose({ resolvers }) {
      const chosen = chosenServices(resolvers).flatMap(({ id }) => all.get(id) ?? []);
      list.splice(0, list.length, ...chosen);
    },
    forget(domain) {
      for (const memory of memories.values()) forgetNames(memory, domain);
    },
  };
}
