import { useEffect } from "react";
import { send } from "../../lib/send.ts";

/** How often a view reminds while a look is overdue; the worker asks no resolver sooner again. */
const REMIND_AFTER_MS = 15_000;
/** After a Save the schedule has looks that come sooner than an alarm may ring. */
const REMIND_AFTER_SAVE_MS = 5000;
/** The last of those looks is due well within this time after the Save. */
const SAVE_IS_FRESH_MS = 60_000;
/** `setTimeout` takes no more than a signed 32-bit number; the next week's look needs no view. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

interface Due {
  domain: string | null;
  /**
   * When the next look is planned, milliseconds since the epoch; null where none is yet: the worker
   * has only begun, or died in it.
   */
  nextLookAt: number | null;
  /** When a Save was last noticed, milliseconds since the epoch; null where none was. */
  savedAt: number | null;
}

/** How long to wait until the worker is to be reminded. */
function waitMs({ nextLookAt, savedAt }: Due, now: number): number {
  if (savedAt !== null && now - savedAt < SAVE_IS_FRESH_MS) return REMIND_AFTER_SAVE_MS;
  if (nextLookAt === null) return REMIND_AFTER_MS;
  return Math.min(Math.max(0, nextLookAt - now), LONGEST_WAIT_MS);
}

/**
 * While a view is open, reminds the worker of looks that are due: alarms ring no sooner than 30 s
 * apart, and an owner who has just saved looks at this view now. Whether something is really to be
 * asked, the worker's schedule says.
 */
export function useLookWhenDue({ domain, nextLookAt, savedAt }: Due): void {
  useEffect(() => {
    if (domain === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = (leastMs: number) => {
      const wait = waitMs({ domain, nextLookAt, savedAt }, Date.now());
      timer = setTimeout(remind, Math.max(wait, leastMs));
    };
    const remind = () => {
      // A worker that does not answer is met by whatever the owner presses next, and said there;
      // the look itself is in storage and rings by its alarm.
      send("look-if-due", { domain }).catch(() => {});
      plan(
        savedAt !== null && Date.now() - savedAt < SAVE_IS_FRESH_MS
          ? REMIND_AFTER_SAVE_MS
          : REMIND_AFTER_MS,
      );
    };
    plan(0);
    return () => clearTimeout(timer);
  }, [domain, nextLookAt, savedAt]);
}
