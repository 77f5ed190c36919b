import * as z from "zod/mini";

/** One file of sentences in the form that browsers read: `_locales/LANGUAGE/messages.json`. */
export const messagesSchema = z.record(
  z.string(),
  z.object({
    message: z.string(),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
  }),
);

export type Messages = z.infer<typeof messagesSchema>;

/** What may stand in for a placeholder. */
export type Argument = string | number;

/** `$name$`, `$1` to `$9`, or a doubled dollar, which stands for one. */
const DOLLAR = /\$(?:([A-Za-z0-9_@]+)\$|([1-9])|(\$))/g;

/**
 * Looks sentences up in a file of messages, for places without a browser: the command line, tests.
 * Placeholders are read in one pass, as browsers do it, so that a dollar in an argument stays one.
 * @returns a function from key and arguments to the sentence, or to null where there is none.
 */
export function sayFrom(
  messages: Messages,
): (key: string, ...args: readonly Argument[]) => string | null {
  return (key, ...args) => {
    const entry = messages[key];
    if (entry === undefined) return null;
    const numbered = (text: string): string =>
      text.replaceAll(/\$([1-9])/g, (_whole, digit: string) =>
        String(args[Number(digit) - 1] ?? ""),
      );
    return entry.message.replaceAll(
      DOLLAR,
      (whole: string, name?: string, digit?: string, doubled?: string) => {
        if (doubled !== undefined) return "$";
        if (digit !== undefined) return numbered(whole);
        const placeholder = entry.placeholders?.[name?.toLowerCase() ?? ""];
        return placeholder === undefined ? whole : numbered(placeholder.content);
      },
    );
  };
}
