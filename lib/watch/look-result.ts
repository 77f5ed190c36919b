import type { DomainItem } from "../state/domain-item.ts";
import type { DomainReport } from "../verify/report.ts";
import { nextLook } from "./schedule.ts";

/**
 * A domain after a look: the report taken over, saves that pass ticked off, the next look set.
 * @param report what was found.
 * @param lookedFor ids of the saved records that this look was made for.
 * @param resolvers ids of those that may be asked.
 */
export function afterLook(
  item: DomainItem,
  report: DomainReport,
  lookedFor: ReadonlySet<string>,
  resolvers: readonly string[],
  now: number,
): DomainItem {
  const states = new Map(report.records.map(({ id, state }) => [id, state]));
  const saves = Object.fromEntries(
    Object.entries(item.saves)
      .filter(([id]) => states.has(id) && states.get(id) !== "pass")
      .map(([id, saved]) => [id, lookedFor.has(id) ? { ...saved, looks: saved.looks + 1 } : saved]),
  );
  const silent = report.resolvers.every(({ outcome }) => outcome !== "answered");
  // A look in which everybody was left alone for a while proves nothing about the network.
  const failedLooks = report.queries === 0 ? item.failedLooks : silent ? item.failedLooks + 1 : 0;
  const passes = report.state === "pass";
  const looked: DomainItem = {
    ...item,
    report,
    saves,
    lookStartedAt: null,
    failedLooks,
    passedAt: passes ? (item.passedAt ?? report.checkedAt) : null,
    everPassed: item.everPassed || passes,
  };
  return { ...looked, nextLook: nextLook(looked, resolvers, now) };
}
