import type { DomainItem } from "../state/domain-item.ts";
import type { DomainReport } from "../verify/report.ts";
import { asksTheSame, reportOfKept } from "./required-records.ts";
import { nextLook } from "./schedule.ts";

/** A look that has ended. */
export interface EndedLook {
  /** The domain as it was when the look began: what was looked for. */
  begun: DomainItem;
  /** What was found. */
  report: DomainReport;
  /** Ids of the saved records that the look was made for. */
  changed: ReadonlySet<string>;
}

/**
 * The report as far as it speaks of what Mila requires now: records that were exchanged while the
 * look was under way were judged against the old ones.
 */
function reportOf(item: DomainItem, { begun, report }: EndedLook): DomainReport {
  const before = new Map(begun.records.map((record) => [record.id, record]));
  const kept = item.records.filter((record) => asksTheSame(record, before.get(record.id)));
  return reportOfKept(report, item.records, new Set(kept.map(({ id }) => id)));
}

/** Whether the network kept this look from telling what it was made for. */
function isFailed(report: DomainReport): boolean {
  const asked = report.resolvers.filter(({ at }) => at >= report.checkedAt);
  const silent = asked.filter(({ outcome }) => outcome !== "answered");
  // One who answers is no help where another's word is waited for: it is asked less and less often.
  const untold = report.records.some(
    ({ state, observations }) => state === "unknown" && observations.length > 0,
  );
  return silent.length > 0 && (silent.length === asked.length || untold);
}

/**
 * A domain after a look: the report taken over, saves that pass ticked off, the next look set.
 * @param resolvers ids of those that may be asked.
 */
export function afterLook(
  item: DomainItem,
  look: EndedLook,
  resolvers: readonly string[],
  now: number,
): DomainItem {
  const { changed } = look;
  const report = reportOf(item, look);
  const states = new Map(report.records.map(({ id, state }) => [id, state]));
  const isLost = (id: string) => !item.records.some((record) => record.id === id);
  const saves = Object.fromEntries(
    Object.entries(item.saves)
      .filter(([id]) => !isLost(id) && states.get(id) !== "pass")
      .map(([id, saved]) => [id, changed.has(id) ? { ...saved, looks: saved.looks + 1 } : saved]),
  );
  // A look in which everybody was left alone for a while proves nothing about the network.
  const failedLooks =
    report.queries === 0 ? item.failedLooks : isFailed(report) ? item.failedLooks + 1 : 0;
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
