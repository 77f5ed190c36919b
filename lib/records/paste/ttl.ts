const SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** RFC 2181 §8. */
const MAX_TTL = 2 ** 31 - 1;
const PART =
  /^(\d{1,10})\s{0,3}(?:(s|sec|secs|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\.?)?\s{0,3}/i;

/**
 * Seconds of a TTL: `3600`, `1h`, `1h30m` (as name servers write it), `1 hour`.
 * @returns null where the text is no time, or more than RFC 2181 §8 allows.
 */
export function readTtl(text: string): number | null {
  let rest = text.trim();
  if (rest === "" || rest.length > 40) return null;
  let total = 0;
  while (rest !== "") {
    const match = PART.exec(rest);
    if (!match) return null;
    const [all, amount = "", unit = "s"] = match;
    total += Number(amount) * (SECONDS[unit.charAt(0).toLowerCase()] ?? 1);
    rest = rest.slice(all.length);
  }
  return total <= MAX_TTL ? total : null;
}
