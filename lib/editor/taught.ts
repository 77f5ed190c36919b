import * as z from "zod/mini";
import { wordParts } from "./words/editor-words.ts";

/**
 * What a control is called, by every signal that names it: nothing of what it holds, and nothing of
 * where it stands. Names of domains, addresses and numbers in it are replaced by `#`.
 */
export const callingSchema = z.object({
  widget: z.string(),
  labels: z.array(z.string()),
  /** Words of its `name`, `id` and test id. */
  words: z.array(z.string()),
  placeholder: z.string(),
});

export type Calling = z.infer<typeof callingSchema>;

/** The owner's word, for one site, that what is called so is this part. */
export const taughtControlSchema = z.object({ part: z.enum(wordParts), calling: callingSchema });

export type TaughtControl = z.infer<typeof taughtControlSchema>;
