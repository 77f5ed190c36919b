import type { FindingCode } from "./catalogue.ts";

/** The domain and every name above it: any of them may be the zone that an editor appends. */
function andAbove(domain: string): string[] {
  const labels = domain.split(".");
  return labels.map((_label, index) => labels.slice(index).join("."));
}

/** A number in front of the exchange, behind which stands what was meant (RFC 1035 §3.3.9). */
const NUMBER_IN_FRONT = /^\d+(?:\\032|\.)?/;

/**
 * Tells how an exchange that stands there came out of the required one.
 * @returns the code of the finding; null where the two have nothing to do with each other.
 */
export function mxTypo(required: string, seen: string, domain: string): FindingCode | null {
  const appended = andAbove(domain);
  if (appended.some((zone) => seen === `${required}.${zone}`)) return "mx-target-doubled-domain";
  const rest = seen.replace(NUMBER_IN_FRONT, "");
  if (
    rest !== seen &&
    (rest === required || appended.some((zone) => rest === `${required}.${zone}`))
  )
    return "mx-priority-in-exchange";
  const labels = required.split(".");
  const beginnings = labels.slice(1).map((_label, index) => labels.slice(0, index + 1).join("."));
  const isRelative = beginnings.some((start) =>
    appended.some((zone) => zone.includes(".") && seen === `${start}.${zone}`),
  );
  return isRelative ? "mx-target-relative" : null;
}
