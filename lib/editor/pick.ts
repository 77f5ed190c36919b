import * as z from "zod/mini";
import { callingSchema } from "./taught.ts";

/** Of one control; what is longer than a label is no name of it. */
const MOST_NAMES = 12;
const LONGEST_NAME = 120;
const name = z.string().check(z.maxLength(LONGEST_NAME));

/** A page's word is kept: what it says is held to what a control may be called. */
const pickedCallingSchema = callingSchema.check(
  z.refine(
    ({ widget, labels, words, placeholder }) =>
      labels.length <= MOST_NAMES &&
      words.length <= MOST_NAMES &&
      [widget, placeholder, ...labels, ...words].every(({ length }) => length <= LONGEST_NAME),
  ),
);

/** What the owner pointed at, before he was asked whether it is what he means. */
export const pickSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("control"),
    /** Its label, to be named to him. */
    label: name,
    /** What it holds, to be shown to him; it is not kept. */
    holds: name,
    calling: pickedCallingSchema,
    /** Whether nothing else on the page is called so: else it could not be known again. */
    alone: z.boolean(),
  }),
  /** No field for a record; he may point again. */
  z.object({ kind: z.literal("no-field") }),
  z.object({ kind: z.literal("cancelled") }),
]);

export type Pick = z.infer<typeof pickSchema>;
