import * as z from "zod/mini";
import { conventionSchema } from "../records/convention.ts";
import { partNames } from "../records/parts.ts";

/** Which zone the page edits, as far as it tells. */
export const pageZoneSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("told"), name: z.string() }),
  z.object({ kind: z.literal("untold") }),
]);

/** What a page was seen to be, without its values: enough for a view to offer *fill*. */
export const pageSummarySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("no-editor") }),
  z.object({
    kind: z.literal("editor"),
    zone: pageZoneSchema,
    /** How this editor writes records, as far as the page shows it. */
    convention: conventionSchema,
    /** Whether a form for a record stands open. */
    formOpen: z.boolean(),
    /** Existing records that were read from the page. */
    rowCount: z.int(),
  }),
]);

export type PageSummary = z.infer<typeof pageSummarySchema>;

const part = z.enum(partNames);

/** Why nothing was filled: each has its own sentence and its own way out. */
export const refusalReasons = [
  "no-editor",
  "no-form",
  "other-zone",
  "cname-in-the-way",
  /** DNS shows a record of which only one may be, and the page does not show its row. */
  "existing-row-hidden",
  "type-not-offered",
  "control-not-usable",
  "value-would-be-cut",
  "page-changed",
  /** The browser does not let us see this tab. */
  "no-access",
] as const;

export const fillOutcomeSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("filled"),
    /** Whether a new record is being made or an existing row edited. */
    target: z.enum(["new-record", "existing-row"]),
    /** Read back from the page after it had reacted. */
    filled: z.array(z.object({ part, text: z.string(), before: z.string() })),
    /** What could not be filled and is left to the owner, with the value to copy. */
    left: z.array(
      z.object({
        part,
        text: z.string(),
        reason: z.enum(["not-sure", "not-usable", "changed-back", "no-such-choice"]),
      }),
    ),
    /** What the page says is wrong, in its own words; null where it says nothing. */
    complaint: z.nullable(z.string()),
    /** Rows of another provider's MX, which the owner removes himself. */
    foreignMx: z.array(z.string()),
  }),
  z.object({ kind: z.literal("there-already"), text: z.string() }),
  /** The owner must answer before anything is filled. */
  z.discriminatedUnion("about", [
    z.object({ kind: z.literal("question"), about: z.literal("zone"), host: z.string() }),
    z.object({
      kind: z.literal("question"),
      about: z.literal("part"),
      part,
      labels: z.array(z.string()),
      /** Whether it is asked which field it is, so that the owner can answer by pointing. */
      pointable: z._default(z.boolean(), false),
    }),
  ]),
  z.object({
    kind: z.literal("refused"),
    reason: z.enum(refusalReasons),
    /** What was met: the other zone's name, the CNAME's target, the part, the limit in characters. */
    detail: z.nullable(z.string()),
  }),
]);

export type FillOutcome = z.infer<typeof fillOutcomeSchema>;

/** What became of taking a fill back. */
export const undoOutcomeSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("undone"),
    restored: z.array(part),
    /** What was left as it is: nothing of the owner's own is lost. */
    kept: z.array(z.object({ part, reason: z.enum(["gone", "changed-since", "not-usable"]) })),
  }),
  /** The page holds nothing that was filled for this record: it was drawn anew, or saved. */
  z.object({ kind: z.literal("nothing-to-undo") }),
  /** The browser does not let us see this tab. */
  z.object({ kind: z.literal("no-access") }),
]);

export type UndoOutcome = z.infer<typeof undoOutcomeSchema>;
