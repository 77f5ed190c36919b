import type { DomainItem } from "../state/domain-item.ts";

/** Why a look is made: the schedule's turn, a view that was opened, or the owner's *check now*. */
export type LookOccasion = "due" | "opened" | "check-now";

export interface LookPlan {
  phase: "before-save" | "after-save" | "check-now";
  /** Records that the owner was seen to save: only these may have changed. */
  changed: ReadonlySet<string>;
}

/**
 * How a domain is looked at. A Save of one record is no reason to ask every resolver for the
 * others, which are not there yet: they would remember the *no*.
 */
export function lookPlan(item: DomainItem, occasion: LookOccasion): LookPlan {
  const changed = new Set(Object.keys(item.saves));
  if (occasion === "check-now") return { phase: "check-now", changed };
  return { phase: changed.size > 0 ? "after-save" : "before-save", changed };
}
