import * as z from "zod/mini";
import { fillOutcomeSchema } from "../editor/outcome.ts";
import { milaErrorSchema } from "../mila/errors.ts";
import { requiredRecordSchema } from "../records/required-record.ts";
import { domainReportSchema } from "../verify/report.ts";

export const nextLookSchema = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Why then, for the owner's eyes and for the log. */
  reason: z.enum([
    "retry-transport",
    "after-save",
    "cache-expires",
    "owner-must-act",
    "confirm-pass",
    "weekly",
  ]),
});

export type NextLook = z.infer<typeof nextLookSchema>;

/** A fill, kept so that a view that closed, or a worker that died, finds what became of it. */
export const fillLogSchema = z.object({
  recordId: z.string(),
  startedAt: z.number(),
  /** null while it runs; a start older than a minute without an outcome was interrupted. */
  outcome: z.nullable(fillOutcomeSchema),
});

export type FillLog = z.infer<typeof fillLogSchema>;

/** All that is known of one domain: one storage item, `domain:NAME`. */
export const domainItemSchema = z.object({
  name: z.string(),
  records: z.array(requiredRecordSchema),
  /** ETag of the records as fetched; null where they were never fetched. */
  etag: z.nullable(z.string()),
  fetchedAt: z.nullable(z.number()),
  fetchError: z.nullable(milaErrorSchema),
  report: z.nullable(domainReportSchema),
  /** Whether a look is under way since when; a start older than a minute was interrupted. */
  lookStartedAt: z.nullable(z.number()),
  nextLook: z.nullable(nextLookSchema),
  /** When a Save was last noticed or a fill done; null before the first. */
  savedAt: z.nullable(z.number()),
  /** Looks since then. */
  looksSinceSave: z.int(),
  /** When everything first passed in the present run; null while it does not. */
  passedAt: z.nullable(z.number()),
  /** Whether everything has ever passed: makes a later fault a broken one. */
  everPassed: z.boolean(),
  /** When Mila was last asked to check on its side. */
  milaCheckAt: z.nullable(z.number()),
  fill: z.nullable(fillLogSchema),
});

export type DomainItem = z.infer<typeof domainItemSchema>;
