import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits, unless the client goes or the lab stops before.
 * @returns whether the time was waited out.
 */
export async function waitUnlessGone(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pause(milliseconds, undefined, { signal });
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}
