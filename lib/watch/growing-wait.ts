/** The first wait after a failure, milliseconds. */
const FIRST_MS = 30_000;
const LONGEST_MS = 900_000;
/** 2 to this power is far past the longest wait, and far from what a number can hold. */
const MAX_DOUBLINGS = 10;

/**
 * A wait that doubles with each failure, up to the longest; milliseconds.
 * @param failures in a row, at least 1.
 */
export function growingWait(failures: number): number {
  return Math.min(FIRST_MS * 2 ** Math.min(failures - 1, MAX_DOUBLINGS), LONGEST_MS);
}
