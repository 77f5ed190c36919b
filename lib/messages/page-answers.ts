import * as z from "zod/mini";
import { fillOutcomeSchema, pageSummarySchema, undoOutcomeSchema } from "../editor/outcome.ts";
import { pageRowsSchema } from "../editor/page-rows.ts";
import { done } from "./protocol.ts";

/**
 * What the content script answers, for the worker to parse. In a file of its own: the content script
 * parses requests alone, and carries no more than that into a page.
 */
export const pageAnswers = {
  "survey-page": pageSummarySchema,
  "page-rows": pageRowsSchema,
  "holds-record": z.object({ holds: z.boolean() }),
  "show-standing": done,
  "fill-record": fillOutcomeSchema,
  "undo-fill": undoOutcomeSchema,
  "clear-marks": done,
} as const;
