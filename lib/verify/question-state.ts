import { countingRecords, type DomainQuestion } from "./domain-question.ts";
import { type Found, type LookOutline, observationsOf } from "./look.ts";
import { type QuestionState, REST_MS, type Sighting } from "./look-plan.ts";
import { mannerOf } from "./manner.ts";
import type { DomainReport } from "./report.ts";

/** What is known of each resolver's word on a question, all its counting records taken together. */
function sightingsOf(
  look: LookOutline,
  asked: DomainQuestion,
  fresh: Found["fresh"],
  now: number,
): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  for (const { id } of countingRecords(asked)) {
    const own = fresh.get(id) ?? [];
    for (const { resolver, at, until, verdict } of observationsOf(look, id, own, now)) {
      const before = sightings.get(resolver);
      sightings.set(resolver, {
        at: Math.max(at, before?.at ?? at),
        until: Math.max(until, before?.until ?? until),
        right: verdict === "right" && (before?.right ?? true),
        inThisLook: own.some(({ answer }) => answer.resolver === resolver),
      });
    }
  }
  return sightings;
}

/** When resolvers were silent at the last look, unless the clock was set back since. */
function silences(previous: DomainReport | null, now: number): Map<string, number> {
  const silent =
    previous?.resolvers.filter(({ outcome, at }) => outcome !== "answered" && at <= now) ?? [];
  return new Map(silent.map(({ resolver, at }) => [resolver, at]));
}

/** What whom to ask next is decided from. */
export function questionState(
  look: LookOutline,
  asked: DomainQuestion,
  soFar: { fresh: Found["fresh"]; asked: ReadonlySet<string> },
  now: number,
): QuestionState {
  const manner = mannerOf(look, asked, now);
  return {
    manner,
    // Whoever asks all of them asks whatever they said before.
    sightings: manner === "all" ? new Map() : sightingsOf(look, asked, soFar.fresh, now),
    asked: soFar.asked,
    silentAt: silences(look.previous, now),
    silenceRestMs: Math.max(REST_MS, look.silenceRestMs ?? 0),
  };
}
