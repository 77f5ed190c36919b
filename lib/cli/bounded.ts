import type { Lookup, Resolver } from "../dns/answer.ts";

/** Counts of one look: what was sent, and the longest chain of questions that waited for others. */
export interface Counts {
  queries: number;
  roundTrips: number;
}

/**
 * Resolvers for one look that all fall silent at its end, and that count what is sent through them.
 * @param endsAt milliseconds since the epoch.
 */
export function bounded(
  resolvers: readonly Resolver[],
  endsAt: number,
  now: () => number,
): { resolvers: Resolver[]; counts: Counts } {
  const counts: Counts = { queries: 0, roundTrips: 0 };
  /** Of the answers that have come: how many had to be waited for, one after the other. */
  let waitedFor = 0;

  function ask(resolver: Resolver): Resolver["ask"] {
    return async (question) => {
      const left = endsAt - now();
      const silent: Lookup = {
        ok: false,
        resolver: resolver.id,
        at: now(),
        failure: { kind: "timed-out", waitedMs: 0 },
      };
      if (left <= 0) return silent;
      counts.queries += 1;
      const round = waitedFor + 1;
      counts.roundTrips = Math.max(counts.roundTrips, round);
      let timer: NodeJS.Timeout | undefined;
      const end = new Promise<Lookup>((resolve) => {
        timer = setTimeout(() => resolve({ ...silent, at: now() }), left);
      });
      const lookup = await Promise.race([resolver.ask(question), end]);
      clearTimeout(timer);
      waitedFor = Math.max(waitedFor, round);
      return lookup;
    };
  }

  return {
    counts,
    resolvers: resolvers.map((resolver) => ({
      id: resolver.id,
      operator: resolver.operator,
      ask: ask(resolver),
    })),
  };
}
