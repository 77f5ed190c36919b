import * as z from "zod/mini";
import { domainReportSchema } from "../verify/report.ts";
import type { DomainItem } from "./domain-item.ts";

/**
 * What a look that is under way has heard so far: `look:NAME`, an item beside the domain's own, so
 * that neither the 6 KB of a domain nor the views that follow it notice. It is read where a worker died
 * in a look, and goes when the look is over.
 */
export const lookNoteSchema = z.object({
  /** Which records were looked for: see `recordsVersion`. */
  version: z.string(),
  report: domainReportSchema,
});

export type LookNote = z.infer<typeof lookNoteSchema>;

/** Tells whether a domain's records are still those that they were. */
export function recordsVersion({
  etag,
  fetchedAt,
}: Pick<DomainItem, "etag" | "fetchedAt">): string {
  return etag ?? String(fetchedAt);
}
