import { type MilaError, mayPassByItself } from "../mila/errors.ts";
import type { DomainItem, NextLook, RecordWait, Saved } from "../state/domain-item.ts";
import { earliestAsk, SLACK_MS } from "../verify/earliest-ask.ts";
import type { ResolverIdentity } from "../verify/look-plan.ts";
import { isWaitingForAnother } from "../verify/manner.ts";
import { settlesAt } from "../verify/record-state.ts";
import type { DomainReport } from "../verify/report.ts";
import { growingWait } from "./growing-wait.ts";
import { type LookPlan, lookPlan } from "./look-plan.ts";

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
  /** From here on daily, then weekly, if he does not come back: an agency leaves many unfinished. */
  ownerAwayDailyFrom: 3 * DAY,
  ownerAwayWeeklyFrom: 14 * DAY,
  /** Between two looks at what is under way, so that one of them is no burst. */
  betweenLooks: 30 * SECOND,
  weekly: 7 * DAY,
} as const;

/** How long after a Save the look of number `looks` (0 for the first) is due. */
function waitAfterSave(saved: Saved, now: number): number {
  const age = now - saved.at;
  if (age > SCHEDULE.dailyFrom) return DAY;
  if (age > SCHEDULE.hourlyFrom) return HOUR;
  return SCHEDULE.afterSave[saved.looks] ?? SCHEDULE.afterSave.at(-1) ?? HOUR;
}

/**
 * The earliest moment at which a look can tell something new of a record: somebody is asked, or what
 * contradicted two who find it right has run out. null where there is none.
 */
function earliestNews(plan: LookPlan, recordId: string, from: number): number | null {
  const report = plan.previous?.records.find(({ id }) => id === recordId);
  const operatorOf = (resolver: string) =>
    plan.resolvers.find(({ id }) => id === resolver)?.operator ?? resolver;
  const settled = settlesAt(report?.observations ?? [], operatorOf);
  const moments = [
    earliestAsk(plan, recordId, from),
    settled === null ? null : Math.max(settled, from),
  ].filter((at) => at !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** When a saved record is to be looked at, by the ladder, and never while no one can tell more. */
function waitOfSaved(
  item: DomainItem,
  id: string,
  saved: Saved,
  resolvers: readonly ResolverIdentity[],
  now: number,
): RecordWait {
  const checkedAt = item.report?.checkedAt ?? 0;
  // A Save of a time to come was noted before the clock was set back.
  const savedAt = Math.min(saved.at, now);
  const from = saved.looks === 0 ? savedAt : Math.max(savedAt, checkedAt);
  const rung = Math.max(from + waitAfterSave(saved, now), now);
  const plan = lookPlan(item, "due", resolvers);
  const at = earliestNews(plan, id, rung);
  if (isWaitingForAnother(plan, id, now)) return { at, why: "with-another" };
  return { at, why: at === rung ? "after-save" : "cache-expires" };
}

/** The records that are under way, each with the moment at which somebody can say something new. */
function waitsOf(
  item: DomainItem,
  report: DomainReport,
  resolvers: readonly ResolverIdentity[],
  now: number,
): Record<string, RecordWait> {
  const plan = lookPlan(item, "due", resolvers);
  const from = Math.max(now, report.checkedAt + SCHEDULE.betweenLooks);
  const waits = report.records.flatMap(({ id, state, observations }): [string, RecordWait][] => {
    const saved = item.saves[id];
    if (saved) return [[id, waitOfSaved(item, id, saved, resolvers, now)]];
    const isOpen = state === "spreading" || (state === "unknown" && observations.length > 0);
    if (!isOpen) return [];
    const why = isWaitingForAnother(plan, id, now) ? "with-another" : "cache-expires";
    return [[id, { at: earliestNews(plan, id, from), why }]];
  });
  return Object.fromEntries(waits);
}

type Planned = Omit<NextLook, "waits">;

/** The earliest of the waits as a look; null where none has a moment. */
function earliestOf(waits: Record<string, RecordWait>): Planned | null {
  const timed = Object.values(waits).flatMap(({ at, why }) => (at === null ? [] : [{ at, why }]));
  const [first] = timed.toSorted((a, b) => a.at - b.at);
  if (!first) return null;
  const reason = first.why === "after-save" ? "after-save" : "cache-expires";
  return { at: first.at, reason };
}

function afterPass(item: DomainItem, passedAt: number, checkedAt: number): Planned {
  const longestTtl = Math.max(0, ...item.records.map((record) => record.ttl)) * SECOND;
  const confirmAt = passedAt + longestTtl + SLACK_MS;
  return checkedAt >= confirmAt
    ? { at: checkedAt + SCHEDULE.weekly, reason: "weekly" }
    : { at: confirmAt, reason: "confirm-pass" };
}

/** What only the owner can mend is looked at the less, the longer he stays away. */
function ownerMustAct(item: DomainItem, from: number, now: number): Planned {
  const away = now - Math.max(item.openedAt ?? from, ...Object.values(item.saves).map((s) => s.at));
  const wait =
    away > SCHEDULE.ownerAwayWeeklyFrom
      ? SCHEDULE.weekly
      : away > SCHEDULE.ownerAwayDailyFrom
        ? DAY
        : SCHEDULE.ownerMustAct;
  return { at: from + wait, reason: "owner-must-act" };
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

/**
 * When it was last tried to hear somebody, where none was heard; null where one was. A look in which
 * all were left alone, since they were just silent, has heard no more than the one before.
 */
function silentSince({ resolvers }: DomainReport): number | null {
  const isSilent = resolvers.every(({ outcome }) => outcome !== "answered");
  return resolvers.length > 0 && isSilent ? Math.max(...resolvers.map(({ at }) => at)) : null;
}

function plannedLook(
  item: DomainItem,
  report: DomainReport,
  waits: Record<string, RecordWait>,
  now: number,
): Planned {
  const silent = silentSince(report);
  if (item.failedLooks > 0 && silent !== null) {
    const retryAt = silent + growingWait(item.failedLooks);
    const at = retryAt > report.checkedAt ? retryAt : report.checkedAt + SCHEDULE.betweenLooks;
    return { at, reason: "retry-transport" };
  }
  const underWay = earliestOf(waits);
  if (report.state === "pass" && item.passedAt !== null) {
    const confirm = afterPass(item, item.passedAt, report.checkedAt);
    return underWay !== null && underWay.at < confirm.at ? underWay : confirm;
  }
  return underWay ?? ownerMustAct(item, report.checkedAt, now);
}

/** The next look at what is published, whatever Mila says. */
function nextDnsLook(
  item: DomainItem,
  resolvers: readonly ResolverIdentity[],
  now: number,
): NextLook {
  const { report } = item;
  if (!report || neverSeen(item, report)) return { at: now, reason: "first" };
  // The clock was set back: what stands there for a later time would be waited for in vain.
  if (report.checkedAt > now) return { at: now, reason: "interrupted" };
  const waits = waitsOf(item, report, resolvers, now);
  const look = plannedLook(item, report, waits, now);
  return Object.keys(waits).length === 0 ? look : { ...look, waits };
}

/**
 * The next time that something is to be done for a domain.
 * @param resolvers those that may be asked, in the order of preference.
 */
export function nextLook(
  item: DomainItem,
  resolvers: readonly ResolverIdentity[],
  now: number,
): NextLook {
  const retry = milaRetryAt(item.fetchError, item.failedFetches, now);
  // Without records there is nothing to look for yet.
  const look = item.records.length > 0 ? nextDnsLook(item, resolvers, now) : null;
  if (retry !== null && (look === null || retry < look.at))
    return { ...look, at: retry, reason: "retry-mila" };
  return look ?? ownerMustAct(item, now, now);
}

/** Whether a look at DNS is due by now, apart from what Mila is to be asked. */
export function isLookDue(
  item: DomainItem,
  resolvers: readonly ResolverIdentity[],
  now: number,
): boolean {
  return item.records.length > 0 && nextDnsLook(item, resolvers, now).at <= now;
}

/**
 * The moment of a look that comes sooner because a view is open; null where there is none.
 */
export function lookInView(
  item: DomainItem,
  resolvers: readonly ResolverIdentity[],
  now: number,
): number | null {
  const checkedAt = item.report?.checkedAt ?? 0;
  const plan = lookPlan(item, "due", resolvers);
  const moments = Object.entries(item.saves).flatMap(([id, saved]) => {
    const rung = SCHEDULE.afterSaveInView
      .map((wait) => saved.at + wait)
      .find((at) => at > checkedAt);
    return rung === undefined ? [] : (earliestNews(plan, id, Math.max(rung, now)) ?? []);
  });
  return moments.length > 0 ? Math.min(...moments) : null;
}
