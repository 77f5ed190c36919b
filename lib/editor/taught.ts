import * as z from "zod/mini";
import { wordParts } from "./words/editor-words.ts";

/** Of one control; what is longer than a label is no name of it. */
const MOST_NAMES = 12;
const name = z.string().check(z.maxLength(120));

/**
 * What a control is called, by every signal that names it: nothing of what it holds, and nothing of
 * where it stands. Names of domains, addresses and numbers in it are replaced by `#`.
 */
export const callingSchema = z.object({
  widget: name,
  labels: z.array(name).check(z.maxLength(MOST_NAMES)),
  /** Words of its `name`, `id` and test id. */
  words: z.array(name).check(z.maxLength(MOST_NAMES)),
  placeholder: name,
});

export type Calling = z.infer<typeof callingSchema>;

/** The owner's word, for one site, that what is called so is this part. */
export const taughtControlSchema = z.object({ part: z.enum(wordParts), calling: callingSchema });

export type TaughtControl = z.infer<typeof taughtControlSchema>;

/** What the owner pointed at, before he was asked whether it is what he means. */
export const pickSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("control"),
    /** Its label, to be named to him. */
    label: name,
    /** What it holds, to be shown to him; it is not kept. */
    holds: name,
    calling: callingSchema,
    /** Whether nothing else on the page is called so: else it could not be known again. */
    alone: z.boolean(),
  }),
  /** No field for a record; he may point again. */
  z.object({ kind: z.literal("no-field") }),
  z.object({ kind: z.literal("cancelled") }),
]);

export type Pick = z.infer<typeof pickSchema>;
