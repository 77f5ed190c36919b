import type { DomainItem } from "../state/domain-item.ts";
import type { Changed, LookOutline } from "../verify/look.ts";
import type { ResolverIdentity } from "../verify/look-plan.ts";
import { growingWait } from "./growing-wait.ts";

/** Why a look is made: the schedule's turn, a view that was opened, or the owner's *check now*. */
export type LookOccasion = "due" | "opened" | "check-now";

/** How a domain is looked at: the outline of a look, with what it takes to have changed. */
export type LookPlan = LookOutline & { changed: Changed };

/**
 * How a domain is looked at. A Save of one record is no reason to ask every resolver for the
 * others, which are not there yet: they would remember the *no*. What passed needs two operators:
 * that it is broken is never said on the word of one.
 * @param resolvers those that may be asked, in the order of preference.
 */
export function lookPlan(
  item: DomainItem,
  occasion: LookOccasion,
  resolvers: readonly ResolverIdentity[],
): LookPlan {
  const passing = item.report?.records.filter(({ state }) => state === "pass") ?? [];
  const changed: Changed = {
    saved: new Map(Object.entries(item.saves).map(([id, { at }]) => [id, at])),
    passed: new Set(item.passedAt === null ? [] : passing.map(({ id }) => id)),
  };
  const isChanged = changed.saved.size + changed.passed.size > 0;
  const phase = occasion === "check-now" ? occasion : isChanged ? "after-save" : "before-save";
  // Who was silent is asked less and less often, by whatever look; the owner's word comes first.
  const isPatient = item.failedLooks > 0 && occasion !== "check-now";
  return {
    records: item.records,
    previous: item.report,
    phase,
    changed,
    resolvers,
    ...(isPatient ? { silenceRestMs: growingWait(item.failedLooks) } : {}),
  };
}
