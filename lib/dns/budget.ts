import type { Resolver } from "./answer.ts";

/**
 * Resolvers that together take so many questions and no more: a zone that leads from name to name
 * without an end costs no more than that. What comes beyond is not sent.
 * @param most questions, of all resolvers together.
 * @param now milliseconds since the epoch.
 */
export function withinBudget(
  resolvers: readonly Resolver[],
  most: number,
  now: () => number,
): Resolver[] {
  let left = most;
  return resolvers.map((resolver) => ({
    id: resolver.id,
    operator: resolver.operator,
    ask(question, signal) {
      if (left > 0) {
        left -= 1;
        return resolver.ask(question, signal);
      }
      const failure = { kind: "over-budget", most } as const;
      return Promise.resolve({ ok: false, resolver: resolver.id, at: now(), failure });
    },
  }));
}
