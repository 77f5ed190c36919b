import type { PartName } from "../../records/parts.ts";

/** Parts in which letter case means nothing (RFC 4343 §3). */
const CASELESS = new Set<PartName>(["type", "name", "target", "service", "protocol", "tag"]);

/** Whether what stands in a control is what was put there. */
export function holdsText(part: PartName, standing: string, written: string): boolean {
  const seen = standing.trim();
  const wanted = written.trim();
  if (seen === wanted) return true;
  return CASELESS.has(part) && seen.toLowerCase() === wanted.toLowerCase();
}
