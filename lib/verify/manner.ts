import { countingRecords, type DomainQuestion, questionAbout } from "./domain-question.ts";
import { type LookOutline, observationsBefore } from "./look.ts";
import type { Manner } from "./look-plan.ts";

/**
 * After a Save this long most providers have published; until then a *no* proves little, and a
 * resolver that was never asked is worth more later.
 */
export const PUBLISHING_MS = 180_000;

/** Whether the record was ever seen to stand there, rightly or wrongly, or was just saved. */
function isChosen(look: LookOutline, id: string, now: number): boolean {
  const { changed } = look;
  return (
    changed?.saved.has(id) === true ||
    changed?.passed.has(id) === true ||
    observationsBefore(look, id, now).some(({ verdict }) => verdict !== "missing")
  );
}

/** Whether the record is known to be on its way: saved, or seen right by somebody. */
function isOnItsWay(look: LookOutline, id: string, now: number): boolean {
  return (
    look.changed?.saved.has(id) === true ||
    look.changed?.passed.has(id) === true ||
    observationsBefore(look, id, now).some(({ verdict }) => verdict === "right")
  );
}

/**
 * How a question is to be asked at a moment. Where several records hang on one answer (two MX, SPF
 * beside another TXT) it is asked sparingly until all of them are saved: whoever was asked between
 * two Saves would remember the set without the second one for the whole TTL (RFC 2181 §5.2).
 * @param now milliseconds since the epoch.
 */
export function mannerOf(look: LookOutline, asked: DomainQuestion, now: number): Manner {
  const { changed, phase, hearAll = false } = look;
  if (hearAll) return "all";
  if (phase === "check-now") return "fresh";
  const isUnchosen = asked.records.every(
    ({ id, required }) => !required && !isChosen(look, id, now),
  );
  if (!changed) return phase === "before-save" || isUnchosen ? "spare" : "confirm";
  if (isUnchosen) return "leave";
  if (asked.records.some(({ id }) => changed.passed.has(id))) return "confirm";
  const saves = asked.records.flatMap(({ id }) => changed.saved.get(id) ?? []);
  const isWhole = countingRecords(asked).every(({ id }) => isOnItsWay(look, id, now));
  if (saves.length === 0 || !isWhole) return "spare";
  return now - Math.max(...saves) < PUBLISHING_MS ? "probe" : "insist";
}

/**
 * Whether a record that is on its way is asked for sparingly because another one, which hangs on the
 * same answer, is not.
 */
export function isWaitingForAnother(look: LookOutline, recordId: string, now: number): boolean {
  const asked = questionAbout(look.records, recordId);
  if (!asked || !isOnItsWay(look, recordId, now) || mannerOf(look, asked, now) !== "spare")
    return false;
  return !countingRecords(asked).every(({ id }) => isOnItsWay(look, id, now));
}
