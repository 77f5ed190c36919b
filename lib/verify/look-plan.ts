import type { Resolver } from "../dns/answer.ts";

/**
 * Whom to ask next. Asking has consequences: a resolver that is asked too early remembers the *no*
 * (RFC 2308 §5) and cannot say otherwise until that has run out.
 */

/** The same question goes to the same resolver no sooner than this. */
export const REST_MS = 15_000;

/**
 * How a question is asked in one look:
 * `spare`: one resolver, always the same, so that the others have nothing to remember; what is
 *   right there is confirmed at a second. For what is not there yet.
 * `confirm`: two operators; a third where they disagree.
 * `fresh`: as `confirm`, and at least one resolver is asked even where what was seen still holds.
 * `all`: every resolver, once.
 */
export type Manner = "spare" | "confirm" | "fresh" | "all";

/** What is known of a resolver's word on a question. */
export interface Sighting {
  /** When it was had, and until when it will stay the same; milliseconds since the epoch. */
  at: number;
  until: number;
  /** Every record that counts is right there. */
  right: boolean;
  inThisLook: boolean;
}

export interface QuestionState {
  manner: Manner;
  /** By resolver id. */
  sightings: ReadonlyMap<string, Sighting>;
  /** Resolvers asked in this look, the silent ones included. */
  asked: ReadonlySet<string>;
  /** When a resolver was last silent before this look, by its id. */
  silentAt: ReadonlyMap<string, number>;
}

/** Whether what was seen then still tells something now. */
export function stillCounts(seen: { at: number; until: number }, now: number): boolean {
  return seen.until > now || seen.at > now - REST_MS;
}

/** The resolvers to ask now, at most one of each operator; none where the question is settled. */
export function nextResolvers(
  state: QuestionState,
  resolvers: readonly Resolver[],
  now: number,
): Resolver[] {
  const { manner, sightings, asked, silentAt } = state;
  if (manner === "all") return resolvers.filter(({ id }) => !asked.has(id));
  const sightingOf = ({ id }: Resolver) => sightings.get(id);
  const isRested = (resolver: Resolver) =>
    !asked.has(resolver.id) &&
    (sightingOf(resolver)?.at ?? -Infinity) <= now - REST_MS &&
    (silentAt.get(resolver.id) ?? -Infinity) <= now - REST_MS;
  const remembers = (resolver: Resolver) => (sightingOf(resolver)?.until ?? -Infinity) > now;
  const operatorsOf = (list: readonly Resolver[]) => new Set(list.map(({ operator }) => operator));

  const counting = resolvers.filter((resolver) => {
    const sighting = sightingOf(resolver);
    return sighting !== undefined && stillCounts(sighting, now);
  });
  const right = counting.filter((resolver) => sightingOf(resolver)?.right);
  const heard = counting.filter((resolver) => sightingOf(resolver)?.inThisLook);
  const open = resolvers.filter((resolver) => isRested(resolver) && !remembers(resolver));

  /** The first `count` of other operators than those given, one each. */
  const take = (pool: readonly Resolver[], count: number, besides: readonly Resolver[]) => {
    const taken: Resolver[] = [];
    for (const resolver of pool) {
      const known = operatorsOf([...besides, ...taken]);
      if (taken.length < count && !known.has(resolver.operator)) taken.push(resolver);
    }
    return taken;
  };

  if (manner === "spare") {
    if (counting.length === 0) {
      const usual = open.filter((resolver) => sightings.has(resolver.id));
      return take([...usual, ...open], 1, []);
    }
    const confirms = right.length === counting.length && operatorsOf(right).size === 1;
    return confirms ? take(open, 1, right) : [];
  }

  const settled =
    manner === "fresh" ? heard : resolvers.filter((r) => right.includes(r) || heard.includes(r));
  const lacking = 2 - operatorsOf(settled).size;
  if (lacking > 0) {
    const next = take(open, lacking, settled);
    if (next.length > 0 || manner === "confirm" || asked.size > 0) return next;
    // Nobody is left who could know better: let those who remember say it again.
    const again = resolvers
      .filter(isRested)
      .toSorted((a, b) => (sightingOf(a)?.until ?? 0) - (sightingOf(b)?.until ?? 0));
    return take(again, lacking, []);
  }
  const disagree = right.length > 0 && right.length < new Set([...right, ...heard]).size;
  return disagree && operatorsOf(right).size < 2 ? take(open, 1, settled) : [];
}
