import type { FindingCode } from "../catalogue.ts";
import { atParent, belowWww, doubled, type Misplaced, type Place } from "./place.ts";

/** Where any record may stand by mistake; the finding is that it is missing, and says where it is. */
export function anyPlaces(at: Misplaced, code: FindingCode): Place[] {
  const { labels, domain } = at;
  const atLabel = labels.length === 0 ? [`@.${domain}`] : [];
  return [...doubled(at), belowWww(at), ...atLabel, ...atParent(at)].map((name) => ({
    name,
    code,
  }));
}
