import type { DomainItem } from "../state/domain-item.ts";
import type { ResolverIdentity } from "../verify/look-plan.ts";
import type { DomainReport } from "../verify/report.ts";
import { checkAfterLook } from "./mila-check.ts";
import { newsAfterLook } from "./news.ts";
import { asksTheSame, reportOfKept } from "./required-records.ts";
import { nextLook } from "./schedule.ts";

/** A look that has ended. */
export interface EndedLook {
  /** The domain as it was when the look began: what was looked for. */
  begun: DomainItem;
  /** What was found. */
  report: DomainReport;
  /** Ids of the saved records that the look was made for. */
  lookedFor: ReadonlySet<string>;
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

/**
 * Looks in a row in which somebody was silent, after this one. Only who was silent can show that he is
 * not any more. Whom the browser does not let us ask is no matter of the network.
 */
function failedLooksAfter(before: number, { resolvers, checkedAt }: DomainReport): number {
  const silent = resolvers.filter(
    ({ outcome }) => outcome !== "answered" && outcome !== "not-permitted",
  );
  if (silent.length === 0) return 0;
  return silent.some(({ at }) => at >= checkedAt) ? before + 1 : before;
}

/**
 * A domain after a look: the report taken over, saves that pass ticked off, the next look set, and
 * what is to be done about it noted in the same item: to ask Mila for its own check, to tell the owner.
 * @param resolvers those that may be asked, in the order of preference.
 */
export function afterLook(
  item: DomainItem,
  look: EndedLook,
  resolvers: readonly ResolverIdentity[],
  now: number,
): DomainItem {
  const { lookedFor } = look;
  const report = reportOf(item, look);
  const states = new Map(report.records.map(({ id, state }) => [id, state]));
  const isLost = (id: string) => !item.records.some((record) => record.id === id);
  const saves = Object.fromEntries(
    Object.entries(item.saves)
      .filter(([id]) => !isLost(id) && states.get(id) !== "pass")
      .map(([id, saved]) => [id, lookedFor.has(id) ? { ...saved, looks: saved.looks + 1 } : saved]),
  );
  const passes = report.state === "pass";
  const passedAt = passes ? (item.passedAt ?? report.checkedAt) : null;
  const looked: DomainItem = {
    ...item,
    report,
    saves,
    lookStartedAt: null,
    failedLooks: failedLooksAfter(item.failedLooks, report),
    passedAt,
    everPassed: item.everPassed || passes,
    milaCheck: checkAfterLook(item, passedAt, now),
    news: newsAfterLook(item, report),
  };
  return { ...looked, nextLook: nextLook(looked, resolvers, now) };
}
