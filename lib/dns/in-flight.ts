import type { Lookup, Resolver } from "./answer.ts";
import { questionKey } from "./question.ts";

/**
 * A resolver that asks an identical question only once while the first is under way; all who asked
 * get the same word.
 *
 * A signal of one who asks is not passed on: the question belongs to all who wait, and the
 * resolver's own time-out ends it.
 */
export function inFlightOnce(resolver: Resolver): Resolver {
  const underWay = new Map<string, Promise<Lookup>>();
  return {
    id: resolver.id,
    operator: resolver.operator,
    ask(question) {
      const key = questionKey(question);
      const running = underWay.get(key);
      if (running) return running;
      const lookup = resolver.ask(question).finally(() => underWay.delete(key));
      underWay.set(key, lookup);
      return lookup;
    },
  };
}
