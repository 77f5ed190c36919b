import type { DomainItem } from "../state/domain-item.ts";

/** Why a look is made: the schedule's turn, a view that was opened, or the owner's *check now*. */
export type LookOccasion = "due" | "opened" | "check-now";

export interface LookPlan {
  phase: "before-save" | "after-save" | "check-now";
  /** Records that may be otherwise than they were: two operators are asked for these. */
  changed: ReadonlySet<string>;
}

/**
 * How a domain is looked at. A Save of one record is no reason to ask every resolver for the
 * others, which are not there yet: they would remember the *no*. What passed needs two as well:
 * that it is broken is never said on the word of one.
 */
export function lookPlan(item: DomainItem, occasion: LookOccasion): LookPlan {
  const passing = item.report?.records.filter(({ state }) => state === "pass") ?? [];
  const isWhole = item.passedAt !== null;
  const changed = new Set([
    ...Object.keys(item.saves),
    ...(isWhole ? passing.map(({ id }) => id) : []),
  ]);
  if (occasion === "check-now") return { phase: "check-now", changed };
  return { phase: changed.size > 0 ? "after-save" : "before-save", changed };
}
