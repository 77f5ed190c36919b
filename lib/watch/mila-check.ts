import { askForCheck, type CheckVerdict, checkVerdict } from "../mila/client.ts";
import { type MilaError, mayPassByItself } from "../mila/errors.ts";
import type { DomainItem, MilaCheck } from "../state/domain-item.ts";
import { growingWait } from "./growing-wait.ts";
import type { WatchContext } from "./parts.ts";
import { milaRetryAt } from "./schedule.ts";

/** Mila is asked to check a domain at most this often. */
const CHECK_EVERY_MS = 3_600_000;
/** Mila answers later: its check takes a few look-ups. */
const ANSWER_AFTER_MS = 30_000;
/** An answer that is not there after so many fetches is not waited for any longer. */
const MAX_FETCHES = 6;
/** An error that only the owner can mend may be mended when this has passed. */
const OWNER_MUST_ACT_MS = 6 * 3_600_000;

/**
 * The check that is due when everything has come to pass: asked for once, however often it is looked
 * at. What no longer passes need not be told, nor what Mila does not know.
 * @param passedAt since when everything passes; null while it does not.
 */
export function checkAfterLook(
  item: DomainItem,
  passedAt: number | null,
  now: number,
): MilaCheck | null {
  if (passedAt === null || item.source === "pasted") return null;
  if (item.passedAt !== null && item.milaCheck !== null) return item.milaCheck;
  if (item.milaCheckAt !== null && item.milaCheckAt >= passedAt) return item.milaCheck;
  // An hour that lies ahead was noted before the clock was set back.
  const lastAt = Math.min(item.milaCheckAt ?? Number.NEGATIVE_INFINITY, now);
  return { step: "ask", at: Math.max(now, lastAt + CHECK_EVERY_MS), failures: 0 };
}

function retryAt(error: MilaError, failures: number, now: number): number {
  return mayPassByItself(error)
    ? (milaRetryAt(error, failures, now) ?? now + OWNER_MUST_ACT_MS)
    : now + OWNER_MUST_ACT_MS;
}

/**
 * The verdict as it is kept, of the records that count; null where it is older than the look that it
 * is to speak of.
 */
function keptVerdict({ checkedAt, records }: CheckVerdict, item: DomainItem, askedAt: number) {
  if (checkedAt < askedAt) return null;
  const counts = new Set(item.records.filter(({ required }) => required).map(({ id }) => id));
  const notRight = records.filter(({ id, status }) => counts.has(id) && status !== "ok");
  return { checkedAt, notRight: notRight.map(({ id }) => id) };
}

async function takeStep(
  context: WatchContext,
  item: DomainItem,
  check: MilaCheck,
): Promise<MilaCheck> {
  const at = context.now();
  const domain = item.name;
  switch (check.step) {
    case "ask": {
      const asked = await context.withMila((access) => askForCheck(access, domain));
      if (asked.ok) return { step: "read", askedAt: at, at: at + ANSWER_AFTER_MS, failures: 0 };
      const failures = check.failures + 1;
      return { ...check, at: retryAt(asked.error, failures, context.now()), failures };
    }
    case "read": {
      const { askedAt } = check;
      const answer = await context.withMila((access) => checkVerdict(access, domain));
      const verdict = answer.ok ? keptVerdict(answer.value, item, askedAt) : null;
      const failures = check.failures + 1;
      if (verdict !== null || failures >= MAX_FETCHES) return { step: "done", askedAt, verdict };
      const later = context.now();
      const again = answer.ok
        ? later + growingWait(failures)
        : retryAt(answer.error, failures, later);
      return { ...check, at: again, failures };
    }
    case "done":
      return check;
  }
}

/** Whether a step of Mila's check is due. */
function isDue({ milaCheck }: DomainItem, now: number): boolean {
  return milaCheck !== null && milaCheck.step !== "done" && milaCheck.at <= now;
}

/**
 * Takes the step of Mila's own check that is due: asks for it, or fetches its answer. What was done
 * is noted afterwards; a word that did not get through, or died with the worker, is said again.
 */
export async function runMilaCheck(
  context: WatchContext,
  item: DomainItem,
  era: number,
): Promise<void> {
  const { store, now } = context;
  const before = item.milaCheck;
  if (before === null || !isDue(item, now())) return;
  const after = await takeStep(context, item, before);
  await store.changeDomain(
    item.name,
    (current) => {
      const milaCheckAt = after.step === "ask" ? current.milaCheckAt : after.askedAt;
      // A look that ended meanwhile may have seen that nothing is to be told any more.
      const milaCheck = current.milaCheck === null ? null : after;
      return { ...current, milaCheck, milaCheckAt };
    },
    era,
  );
  await context.arm();
}
