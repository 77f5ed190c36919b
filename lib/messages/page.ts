import * as z from "zod/mini";
import {
  fillHintsSchema,
  fillOrderSchema,
  fillOutcomeSchema,
  pageSummarySchema,
  undoOutcomeSchema,
} from "../editor/outcome.ts";
import { pageRowsSchema } from "../editor/page-rows.ts";
import { requiredRecordSchema } from "../records/required-record.ts";
import { domain, done, type Protocol, type SchemasOf } from "./protocol.ts";

/** Where a domain stands, for the page that edits it: the worker hands it over, no page asks. */
const standingSchema = z.object({
  domain,
  right: z.int(),
  counting: z.int(),
  /** The records that pass, to be found among the page's rows. */
  passing: z.array(requiredRecordSchema),
});

export type StandingOfDomain = z.infer<typeof standingSchema>;

/** Sent by the worker to the content script of one tab. */
const pageSchemas = {
  "survey-page": { request: z.object({}), answer: pageSummarySchema },
  "page-rows": {
    request: z.object({ records: z.array(requiredRecordSchema), hints: fillHintsSchema }),
    answer: pageRowsSchema,
  },
  /** Whether the page's table holds this record as it is required. */
  "holds-record": {
    request: z.object({ record: requiredRecordSchema }),
    answer: z.object({ holds: z.boolean() }),
  },
  "show-standing": { request: standingSchema, answer: done },
  "fill-record": { request: fillOrderSchema, answer: fillOutcomeSchema },
  "undo-fill": { request: z.object({ recordId: z.string() }), answer: undoOutcomeSchema },
  "clear-marks": { request: z.object({}), answer: done },
} as const;

export type PageProtocol = Protocol<typeof pageSchemas>;

export const pageMessages: SchemasOf<PageProtocol> = pageSchemas;
