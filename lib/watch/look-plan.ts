import type { DomainItem } from "../state/domain-item.ts";
import { SCHEDULE } from "./schedule.ts";

/** Why a look is made: the schedule's turn, a view that was opened, or the owner's *check now*. */
export type LookOccasion = "due" | "opened" | "check-now";

/**
 * How a record is looked at. `keep`: not at all, what was seen stays. `before-save`: at one
 * resolver, so that no other learns a *no* too early. `after-save`: until two operators agree.
 * `check-now`: as after a Save, with one more resolver where they disagree.
 */
export type LookPhase = "keep" | "before-save" | "after-save" | "check-now";

/** Whether every answer seen for the record has run out, so that asking can tell something new. */
function runOut(item: DomainItem, id: string, now: number): boolean {
  const report = item.report?.records.find((record) => record.id === id);
  const observations = report?.observations ?? [];
  return observations.every(({ until, at }) => until <= now && at + SCHEDULE.sameQuestion <= now);
}

/**
 * Says for each record how it is looked at this time. A Save of one record is no reason to ask for
 * the others, which are not there yet.
 */
export function lookPhases(
  item: DomainItem,
  occasion: LookOccasion,
  now: number,
): (recordId: string) => LookPhase {
  const onlySaved = occasion === "due" && item.nextLook?.reason === "after-save";
  return (id) => {
    if (occasion === "check-now") return "check-now";
    if (Object.hasOwn(item.saves, id)) return "after-save";
    if (onlySaved) return "keep";
    return runOut(item, id, now) ? "before-save" : "keep";
  };
}
