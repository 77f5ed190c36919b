/** No alarm is set sooner: Chrome holds the alarms of a packed extension to this. */
const SOONEST_MS = 30_000;
/** A worker that dies in an alarm before it has set the next one is woken by the same alarm again. */
const AGAIN_AFTER_MS = 300_000;
const MINUTE_MS = 60_000;

/** When the browser's alarm is to ring, and how often until it is set anew. */
export interface AlarmTimes {
  /** Milliseconds since the epoch. */
  when: number;
  periodInMinutes: number;
}

/** The one alarm for something that is due at a moment, milliseconds since the epoch. */
export function alarmTimes(at: number, now: number): AlarmTimes {
  return { when: Math.max(at, now + SOONEST_MS), periodInMinutes: AGAIN_AFTER_MS / MINUTE_MS };
}
