import type { RequiredRecord } from "../records/required-record.ts";
import type { DomainReport } from "../verify/report.ts";

/** Past the end of a TTL, so that the resolver has really dropped the old answer: milliseconds. */
const SLACK_MS = 5_000;
/** The same question goes to the same resolver no sooner than this. */
const REST_MS = 15_000;
/** After a look in which nobody could tell. */
const RETRY_MS = 60_000;

/**
 * When a look can tell something new: what is wrong or missing when the first cache drops it, what
 * spreads likewise, what is right after the longest of its TTLs.
 * @returns RFC 3339 in UTC; null where there is nothing to look for.
 */
export function nextLookAt(
  { records, checkedAt, state }: DomainReport,
  required: readonly RequiredRecord[],
): string | null {
  if (required.length === 0) return null;
  const ends = records
    .filter((record) => !["pass", "skipped"].includes(record.state))
    .flatMap(({ observations }) => observations.map(({ until }) => until));
  const whole = Math.max(0, ...required.map(({ ttl }) => ttl)) * 1000;
  const at =
    state === "pass"
      ? checkedAt + whole
      : ends.length > 0
        ? Math.min(...ends)
        : checkedAt + RETRY_MS;
  return new Date(Math.max(at + SLACK_MS, checkedAt + REST_MS)).toISOString();
}
