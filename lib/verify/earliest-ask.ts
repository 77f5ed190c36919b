import { type DomainQuestion, questionAbout } from "./domain-question.ts";
import type { LookOutline } from "./look.ts";
import { nextResolvers, REST_MS } from "./look-plan.ts";
import { PUBLISHING_MS } from "./manner.ts";
import { questionState } from "./question-state.ts";

/** Past the end of a TTL, so that the resolver has really dropped the old answer. */
export const SLACK_MS = 1_000;

const NOTHING_YET = { fresh: new Map(), asked: new Set<string>() };

/** Moments from `from` on at which a plan may turn out otherwise than just before. */
function turningPoints(look: LookOutline, asked: DomainQuestion, from: number): number[] {
  const { sightings, silentAt, silenceRestMs } = questionState(look, asked, NOTHING_YET, from);
  const saves = asked.records.flatMap(({ id }) => look.changed?.saved.get(id) ?? []);
  return [
    from,
    ...[...sightings.values()].flatMap(({ at, until }) => [until + SLACK_MS, at + REST_MS]),
    ...[...silentAt.values()].map((at) => at + silenceRestMs),
    ...saves.map((at) => at + PUBLISHING_MS),
  ]
    .filter((at) => at >= from)
    .toSorted((a, b) => a - b);
}

/**
 * The earliest moment at which a look would ask somebody about a record: the look's own plan, tried
 * at each moment at which it can change. A look before that would ask nobody.
 * @param from milliseconds since the epoch.
 * @returns null where no look of this kind would.
 */
export function earliestAsk(look: LookOutline, recordId: string, from: number): number | null {
  const asked = questionAbout(look.records, recordId);
  if (!asked) return null;
  const asksAt = (at: number) =>
    nextResolvers(questionState(look, asked, NOTHING_YET, at), look.resolvers, at).length > 0;
  return turningPoints(look, asked, from).find(asksAt) ?? null;
}
