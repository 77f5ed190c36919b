import * as z from "zod/mini";
import { fillOutcomeSchema } from "../editor/outcome.ts";
import { milaErrorSchema } from "../mila/errors.ts";
import { requiredRecordSchema } from "../records/required-record.ts";
import { domainReportSchema } from "../verify/report.ts";

export const lookReasons = [
  /** Never looked yet. */
  "first",
  /** A look was cut short: the worker died in it. */
  "interrupted",
  /** No resolver could be reached. */
  "retry-transport",
  /** Mila could not be asked for the records; that may pass by itself. */
  "retry-mila",
  /** The owner saved; what he saved should be there soon. */
  "after-save",
  /** A resolver still holds an old answer, or one more must agree. */
  "cache-expires",
  /** Nothing changes until the owner does something. */
  "owner-must-act",
  /** Everything passes; once more when the old answers are gone everywhere. */
  "confirm-pass",
  "weekly",
] as const;

/** Why a record is waited for. */
export const waitReasons = [
  /** It was saved; the provider publishes it any moment. */
  "after-save",
  /** Whoever could say something new remembers an older answer until then. */
  "cache-expires",
  /**
   * Another record hangs on the same answer and is not saved yet: whoever is asked now would
   * remember the answer without it.
   */
  "with-another",
] as const;

export const recordWaitSchema = z.object({
  /** When somebody is asked again, milliseconds since the epoch; null where that depends on the owner. */
  at: z.nullable(z.number()),
  why: z.enum(waitReasons),
});

export type RecordWait = z.infer<typeof recordWaitSchema>;

export const nextLookSchema = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** Why then, for the owner's eyes. */
  reason: z.enum(lookReasons),
  /** Records that are under way, by id: when each is asked for again, and why not sooner. */
  waits: z.optional(z.record(z.string(), recordWaitSchema)),
});

export type NextLook = z.infer<typeof nextLookSchema>;

export const savedSchema = z.object({
  /** When a Save of this record was last noticed, milliseconds since the epoch. */
  at: z.number(),
  /** Looks at it since then. */
  looks: z.int(),
});

export type Saved = z.infer<typeof savedSchema>;

/** Mila's own check of a domain, step by step, so that a worker that dies goes on where it was. */
export const milaCheckSchema = z.discriminatedUnion("step", [
  /** To be asked for at this moment; `failures` in a row before. */
  z.object({ step: z.literal("ask"), at: z.number(), failures: z.int() }),
  /** Asked for; its answer is to be fetched at this moment. */
  z.object({ step: z.literal("read"), askedAt: z.number(), at: z.number(), failures: z.int() }),
  z.object({
    step: z.literal("done"),
    askedAt: z.number(),
    /** Mila's answer; null where none came that is newer than our own look. */
    verdict: z.nullable(
      z.object({
        checkedAt: z.number(),
        /** Ids of the records that Mila does not call right. */
        notRight: z.array(z.string()),
      }),
    ),
  }),
]);

export type MilaCheck = z.infer<typeof milaCheckSchema>;

/** What is worth telling the owner when he looks at nothing of ours. */
export const newsSchema = z.object({
  kind: z.enum(["all-pass", "broken"]),
  /** The look at which it was seen, milliseconds since the epoch. */
  at: z.number(),
  /** Whether it needs no telling any more: told, or nobody wants to be told. */
  told: z.boolean(),
});

export type News = z.infer<typeof newsSchema>;

/** A fill, kept so that a view that closed, or a worker that died, finds what became of it. */
export const fillLogSchema = z.object({
  recordId: z.string(),
  startedAt: z.number(),
  /** null while it runs; a start older than a minute without an outcome was interrupted. */
  outcome: z.nullable(fillOutcomeSchema),
});

export type FillLog = z.infer<typeof fillLogSchema>;

/** Where the required records come from: Mila's API, or what the owner pasted. */
export const recordSources = ["mila", "pasted"] as const;
export type RecordSource = (typeof recordSources)[number];

/** All that is known of one domain: one storage item, `domain:NAME`. */
export const domainItemSchema = z.object({
  name: z.string(),
  source: z.enum(recordSources),
  records: z.array(requiredRecordSchema),
  /** ETag of the records as fetched; null where they were never fetched, or were pasted. */
  etag: z.nullable(z.string()),
  /** When the records were last fetched, or pasted. */
  fetchedAt: z.nullable(z.number()),
  fetchError: z.nullable(milaErrorSchema),
  /** Fetches in a row that failed in a way that may pass by itself. */
  failedFetches: z.int(),
  report: z.nullable(domainReportSchema),
  /** Whether a look is under way since when; a start older than a minute was interrupted. */
  lookStartedAt: z.nullable(z.number()),
  nextLook: z.nullable(nextLookSchema),
  /** What the owner was seen to save and does not pass yet, by record id. */
  saves: z.record(z.string(), savedSchema),
  /** Looks in a row in which a resolver was silent that has not answered since. */
  failedLooks: z.int(),
  /** When everything first passed in the present run; null while it does not. */
  passedAt: z.nullable(z.number()),
  /** Whether everything has ever passed: makes a later fault a broken one. */
  everPassed: z.boolean(),
  /** When Mila was last asked to check on its side. */
  milaCheckAt: z.nullable(z.number()),
  milaCheck: z.nullable(milaCheckSchema),
  /** The last that was worth telling; null where nothing was. */
  news: z.nullable(newsSchema),
  /** When the owner last had a view of it open. */
  openedAt: z.nullable(z.number()),
  fill: z.nullable(fillLogSchema),
});

export type DomainItem = z.infer<typeof domainItemSchema>;

/** A domain of which nothing is known but its name. */
export function newDomainItem(name: string): DomainItem {
  return {
    name,
    source: "mila",
    records: [],
    etag: null,
    fetchedAt: null,
    fetchError: null,
    failedFetches: 0,
    report: null,
    lookStartedAt: null,
    nextLook: null,
    saves: {},
    failedLooks: 0,
    passedAt: null,
    everPassed: false,
    milaCheckAt: null,
    milaCheck: null,
    news: null,
    openedAt: null,
    fill: null,
  };
}
