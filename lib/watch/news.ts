import type { DomainItem, News } from "../state/domain-item.ts";
import type { DomainReport, RecordState } from "../verify/report.ts";
import type { WatchContext } from "./parts.ts";

const isFault = (state: RecordState | undefined) => state === "missing" || state === "wrong";

/** Whether something that was there is not any more; what Mila asks for since was never there. */
function somethingBroke(before: DomainReport | null, after: DomainReport): boolean {
  const stateBefore = (id: string) => before?.records.find((record) => record.id === id)?.state;
  const records = after.records.filter(({ state }) => isFault(state));
  if (records.length === 0) return after.state === "fail" && before?.state !== "fail";
  return records.some(({ id }) => stateBefore(id) !== undefined && !isFault(stateBefore(id)));
}

/**
 * The news after a look: everything passes, or something that passed is broken. Each is news once;
 * what is under way (spreading, or not to be told) is none.
 * @param item before the look.
 */
export function newsAfterLook(item: DomainItem, report: DomainReport): News | null {
  const hadPassed = item.news === null ? item.everPassed : item.news.kind === "all-pass";
  const at = report.checkedAt;
  if (report.state === "pass") {
    return hadPassed ? item.news : { kind: "all-pass", at, told: false };
  }
  return report.state === "fail" && hadPassed && somethingBroke(item.report, report)
    ? { kind: "broken", at, told: false }
    : item.news;
}

/**
 * Tells the owner what is new, and notes it afterwards: what died with the worker is told again, and
 * the browser shows the same news in the place of the first.
 */
export async function tellNews(context: WatchContext, item: DomainItem, era: number) {
  const { news } = item;
  if (news === null || news.told) return;
  await context.tell(item.name, news);
  await context.store.changeDomain(
    item.name,
    (current) =>
      current.news?.at === news.at && current.news.kind === news.kind
        ? { ...current, news: { ...news, told: true } }
        : current,
    era,
  );
  await context.arm();
}
