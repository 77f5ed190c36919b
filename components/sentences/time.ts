import { say, sayCount } from "../../lib/words/words.ts";

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** From here on a weekday alone would be taken for the nearest one. */
const WEEKDAY_IS_CLEAR_MS = 6 * DAY_MS;

/** Between seconds and minutes, and so on: "in 90 s" reads better than "in 2 min" that is 1.5. */
const SECONDS_UNTIL_MS = 100 * SECOND_MS;
const MINUTES_UNTIL_MS = 100 * MINUTE_MS;
const HOURS_UNTIL_MS = 36 * HOUR_MS;

/**
 * A moment as the owner's browser writes it: the time of day, with the weekday or the date where it
 * is not today.
 * @param at milliseconds since the epoch.
 * @param now milliseconds since the epoch.
 */
export function momentOf(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  const day: Intl.DateTimeFormatOptions =
    Math.abs(at - now) < WEEKDAY_IS_CLEAR_MS
      ? { weekday: "short" }
      : { day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(undefined, {
    hour: "2-digit",
    minute: "2-digit",
    ...(sameDay ? {} : day),
  }).format(at);
}

/** How long until a moment that lies `waitMs` ahead: "in 2 min". */
export function delayOf(waitMs: number): string {
  if (waitMs < SECOND_MS) return say("time_now");
  if (waitMs < SECONDS_UNTIL_MS) return say("time_in_seconds", Math.round(waitMs / SECOND_MS));
  if (waitMs < MINUTES_UNTIL_MS) return say("time_in_minutes", Math.round(waitMs / MINUTE_MS));
  if (waitMs < HOURS_UNTIL_MS) return say("time_in_hours", Math.round(waitMs / HOUR_MS));
  const days = Math.round(waitMs / DAY_MS);
  return sayCount("time_in_days", days, days);
}
