import type { MarkWords } from "../../lib/editor/mark/mark-words.ts";
import type { StandingWords } from "../../lib/editor/mark/standing.ts";
import { say } from "../../lib/words/words.ts";

/** Longest text that a label over a control shows whole, in characters: a key is longer. */
const SHOWN = 48;

function short(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

/** The sentences of the marks. */
export const markWords: MarkWords = {
  filled: (part, text) =>
    text === ""
      ? say("mark_filled_blank", say(`part_${part}`))
      : say("mark_filled", say(`part_${part}`), short(text)),
  left: (part, text) => say("mark_left", say(`part_${part}`), short(text)),
  foreignMx: () => say("mark_foreign_mx"),
  copy: () => say("mark_copy"),
  copied: () => say("mark_copied"),
  dismiss: () => say("mark_dismiss"),
  announce: (filled, left) => say("mark_announce", filled, left),
};

/** The sentences of the badge in the corner. */
export const standingWords: StandingWords = {
  badge: (right, counting) => say("mark_standing", right, counting),
  announce: (domain, right, counting) => say("mark_standing_announce", domain, right, counting),
  dismiss: () => say("mark_standing_dismiss"),
};
