import type { Resolver } from "../dns/answer.ts";

/**
 * Whom to ask next. Asking has consequences: a resolver that is asked too early remembers the *no*
 * (RFC 2308 §5) and cannot say otherwise until that has run out.
 */

/** The same question goes to the same resolver no sooner than this. */
export const REST_MS = 15_000;

/**
 * How a question is asked in one look:
 * `leave`: not at all. For what nobody has chosen.
 * `spare`: one resolver, always the same, so that the others have nothing to remember; what is
 *   right there is confirmed at a second. For what is not there yet.
 * `probe`: one after the other, a second only where the first finds it right; the last one that
 *   remembers nothing is kept until another can confirm it. For what was just saved and may not be
 *   published yet.
 * `insist`: as `probe`, and the last one is asked as well.
 * `confirm`: two operators; a third where they disagree. For what is called broken by one alone.
 * `fresh`: as `confirm`, and at least one resolver is asked even where what was seen still holds.
 * `all`: every resolver, once.
 */
export type Manner = "leave" | "spare" | "probe" | "insist" | "confirm" | "fresh" | "all";

/** What is to be known of a resolver to plan whom to ask. */
export type ResolverIdentity = Pick<Resolver, "id" | "operator">;

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
  /** How long it is left alone then, milliseconds. */
  silenceRestMs: number;
}

/** Whether what was seen then still tells something now. */
export function stillCounts(seen: { at: number; until: number }, now: number): boolean {
  return seen.until > now || seen.at > now - REST_MS;
}

/** The resolvers to ask now, at most one of each operator; none where the question is settled. */
export function nextResolvers<R extends ResolverIdentity>(
  state: QuestionState,
  resolvers: readonly R[],
  now: number,
): R[] {
  const { manner, sightings, asked, silentAt, silenceRestMs } = state;
  if (manner === "all") return resolvers.filter(({ id }) => !asked.has(id));
  const sightingOf = ({ id }: R) => sightings.get(id);
  const isRested = (resolver: R) =>
    !asked.has(resolver.id) &&
    (sightingOf(resolver)?.at ?? -Infinity) <= now - REST_MS &&
    (silentAt.get(resolver.id) ?? -Infinity) <= now - silenceRestMs;
  const remembers = (resolver: R) => (sightingOf(resolver)?.until ?? -Infinity) > now;
  const operatorsOf = (list: readonly R[]) => new Set(list.map(({ operator }) => operator));

  const counting = resolvers.filter((resolver) => {
    const sighting = sightingOf(resolver);
    return sighting !== undefined && stillCounts(sighting, now);
  });
  const right = counting.filter((resolver) => sightingOf(resolver)?.right);
  const heard = counting.filter((resolver) => sightingOf(resolver)?.inThisLook);
  const open = resolvers.filter((resolver) => isRested(resolver) && !remembers(resolver));
  /** Those first that remember something already, those last that were silent. */
  const sparingly = open.toSorted(
    (a, b) =>
      Number(silentAt.has(a.id)) - Number(silentAt.has(b.id)) ||
      Number(sightings.has(b.id)) - Number(sightings.has(a.id)),
  );

  /** The first `count` of other operators than those given, one each. */
  const take = (pool: readonly R[], count: number, besides: readonly R[]) => {
    const taken: R[] = [];
    for (const resolver of pool) {
      const known = operatorsOf([...besides, ...taken]);
      if (taken.length < count && !known.has(resolver.operator)) taken.push(resolver);
    }
    return taken;
  };

  if (manner === "leave") return [];
  if (manner === "spare") {
    if (counting.length === 0) return take(sparingly, 1, []);
    const confirms = right.length === counting.length && operatorsOf(right).size === 1;
    return confirms ? take(open, 1, right) : [];
  }
  if (manner === "probe" || manner === "insist") {
    if (right.length > 0) return operatorsOf(right).size < 2 ? take(sparingly, 1, right) : [];
    if (heard.length > 0) return [];
    const isLast = operatorsOf(open).size < 2 && resolvers.some(remembers);
    return manner === "probe" && isLast ? [] : take(sparingly, 1, []);
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
