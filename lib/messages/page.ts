import * as z from "zod/mini";
import { fillHintsSchema, fillOrderSchema } from "../editor/fill-order.ts";
import { requiredRecordSchema } from "../records/required-record.ts";
import type { pageAnswers } from "./page-answers.ts";
import { domain, type RequestsOf } from "./protocol.ts";

/** Where a domain stands, for the page that edits it: the worker hands it over, no page asks. */
const standingSchema = z.object({
  domain,
  right: z.int(),
  counting: z.int(),
  /** The records that pass, to be found among the page's rows. */
  passing: z.array(requiredRecordSchema),
});

export type StandingOfDomain = z.infer<typeof standingSchema>;

/** Sent by the worker to the content script of one tab; what it answers stands in `page-answers`. */
const pageSchemas = {
  "survey-page": { request: z.object({}) },
  "page-rows": {
    request: z.object({ records: z.array(requiredRecordSchema), hints: fillHintsSchema }),
  },
  /** Whether the page's table holds this record as it is required. */
  "holds-record": { request: z.object({ record: requiredRecordSchema }) },
  "show-standing": { request: standingSchema },
  "fill-record": { request: fillOrderSchema },
  "undo-fill": { request: z.object({ recordId: z.string() }) },
  "clear-marks": { request: z.object({}) },
} as const;

export type PageProtocol = {
  [K in keyof typeof pageSchemas]: {
    request: z.infer<(typeof pageSchemas)[K]["request"]>;
    answer: z.infer<(typeof pageAnswers)[K]>;
  };
};

export const pageRequests: RequestsOf<PageProtocol> = pageSchemas;
