import { type MilaError, mayPassByItself } from "../mila/errors.ts";
import type { DomainItem, NextLook, Saved } from "../state/domain-item.ts";
import type { DomainReport, RecordReport } from "../verify/report.ts";

/**
 * When to look again, and why: pure, from what is stored and the clock. Times are milliseconds
 * since the epoch. The rules are those of DESIGN (*What browsers really allow*): asking is an act
 * with consequences, since a resolver remembers a *no* (RFC 2308 §5).
 */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const SCHEDULE = {
  /** Waits after a Save, from one look to the next; the last one is repeated for a day. */
  afterSave: [30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 15 * MINUTE],
  /** Sooner looks while a view is open, from the Save on; an alarm cannot ring that soon. */
  afterSaveInView: [10 * SECOND, 25 * SECOND, 45 * SECOND],
  /** From here on hourly, then daily: a provider may publish in batches. */
  hourlyFrom: DAY,
  dailyFrom: 3 * DAY,
  /** Only the owner can change what is wrong: a look now and then is enough. */
  ownerMustAct: 6 * HOUR,
  /** First wait after a look in which nobody answered; doubles up to the longest. */
  transport: 30 * SECOND,
  longestTransport: 15 * MINUTE,
  weekly: 7 * DAY,
  /** Past the end of a TTL, so that the resolver has really dropped the old answer. */
  slack: SECOND,
  /** A resolver is never asked the same question sooner than this. */
  sameQuestion: 15 * SECOND,
} as const;

/** How long after a Save the look of number `looks` (0 for the first) is due. */
function waitAfterSave(saved: Saved, now: number): number {
  const age = now - saved.at;
  if (age > SCHEDULE.dailyFrom) return DAY;
  if (age > SCHEDULE.hourlyFrom) return HOUR;
  return SCHEDULE.afterSave[saved.looks] ?? SCHEDULE.afterSave.at(-1) ?? HOUR;
}

/**
 * The earliest moment at which some resolver can say something new of a record.
 * @param resolvers ids of those that may be asked.
 */
export function earliestNews(
  report: RecordReport | undefined,
  resolvers: readonly string[],
  now: number,
): number {
  const moments = resolvers.map((resolver) => {
    const seen = report?.observations.find((observation) => observation.resolver === resolver);
    if (!seen) return now;
    return Math.max(seen.until + SCHEDULE.slack, seen.at + SCHEDULE.sameQuestion);
  });
  return Math.min(...moments);
}

/** When the saved record is to be looked at: by the ladder, and never while no one can tell more. */
function dueAfterSave(
  saved: Saved,
  report: RecordReport | undefined,
  resolvers: readonly string[],
  checkedAt: number,
  now: number,
): number {
  const from = saved.looks === 0 ? saved.at : Math.max(saved.at, checkedAt);
  return Math.max(from + waitAfterSave(saved, now), earliestNews(report, resolvers, now));
}

function afterPass(item: DomainItem, passedAt: number, checkedAt: number): NextLook {
  const longestTtl = Math.max(0, ...item.records.map((record) => record.ttl)) * SECOND;
  const confirmAt = passedAt + longestTtl + SCHEDULE.slack;
  return checkedAt >= confirmAt
    ? { at: checkedAt + SCHEDULE.weekly, reason: "weekly" }
    : { at: confirmAt, reason: "confirm-pass" };
}

/** A wait that doubles with each failure, up to the longest. */
function growingWait(failures: number): number {
  return Math.min(SCHEDULE.transport * 2 ** Math.min(failures - 1, 10), SCHEDULE.longestTransport);
}

/**
 * When Mila is asked again after an error that may pass by itself; null where the owner must act.
 * Milliseconds since the epoch; Mila's own word (`Retry-After`) comes first, while it is still to
 * come.
 */
export function milaRetryAt(error: MilaError | null, failures: number, now: number): number | null {
  if (error === null || !mayPassByItself(error)) return null;
  const said = "retryAt" in error ? error.retryAt : null;
  return said !== null && said > now ? said : now + growingWait(Math.max(1, failures));
}

/** Whether Mila asks for a record that no look has taken in yet. */
function neverSeen(item: DomainItem, report: DomainReport): boolean {
  return item.records.some(({ id }) => !report.records.some((seen) => seen.id === id));
}

/** The next look at what is published, whatever Mila says. */
function nextDnsLook(item: DomainItem, resolvers: readonly string[], now: number): NextLook {
  const { report, failedLooks } = item;
  if (!report || neverSeen(item, report)) return { at: now, reason: "first" };
  // The clock was set back: what stands there for a later time would be waited for in vain.
  if (report.checkedAt > now) return { at: now, reason: "interrupted" };
  if (failedLooks > 0) {
    return { at: report.checkedAt + growingWait(failedLooks), reason: "retry-transport" };
  }
  if (report.state === "pass" && item.passedAt !== null) {
    return afterPass(item, item.passedAt, report.checkedAt);
  }
  const saved = Object.entries(item.saves).map(([id, save]) =>
    dueAfterSave(
      save,
      report.records.find((record) => record.id === id),
      resolvers,
      report.checkedAt,
      now,
    ),
  );
  if (saved.length > 0) return { at: Math.min(...saved), reason: "after-save" };
  const waiting = report.records.filter(
    ({ state }) => state === "spreading" || state === "unknown",
  );
  const news = waiting
    .filter(({ observations }) => observations.length > 0)
    .map((record) => earliestNews(record, resolvers, now));
  if (news.length > 0) {
    const at = Math.max(Math.min(...news), report.checkedAt + SCHEDULE.transport);
    return { at, reason: "cache-expires" };
  }
  return { at: report.checkedAt + SCHEDULE.ownerMustAct, reason: "owner-must-act" };
}

/**
 * The next time that something is to be done for a domain.
 * @param resolvers ids of the resolvers that may be asked.
 */
export function nextLook(item: DomainItem, resolvers: readonly string[], now: number): NextLook {
  const retry = milaRetryAt(item.fetchError, item.failedFetches, now);
  // Without records there is nothing to look for yet.
  const look = item.records.length > 0 ? nextDnsLook(item, resolvers, now) : null;
  if (retry !== null && (look === null || retry < look.at))
    return { at: retry, reason: "retry-mila" };
  return look ?? { at: now + SCHEDULE.ownerMustAct, reason: "owner-must-act" };
}

/** Whether a look at DNS is due by now, apart from what Mila is to be asked. */
export function isLookDue(item: DomainItem, resolvers: readonly string[], now: number): boolean {
  return item.records.length > 0 && nextDnsLook(item, resolvers, now).at <= now;
}

/**
 * The moment of a look that comes sooner because a view is open; null where there is none.
 */
export function lookInView(
  item: DomainItem,
  resolvers: readonly string[],
  now: number,
): number | null {
  const checkedAt = item.report?.checkedAt ?? 0;
  const moments = Object.entries(item.saves).flatMap(([id, saved]) => {
    const rung = SCHEDULE.afterSaveInView
      .map((wait) => saved.at + wait)
      .find((at) => at > checkedAt);
    if (rung === undefined) return [];
    const report = item.report?.records.find((record) => record.id === id);
    return [Math.max(rung, earliestNews(report, resolvers, now))];
  });
  return moments.length > 0 ? Math.min(...moments) : null;
}
