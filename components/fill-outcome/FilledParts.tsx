import { say } from "../../lib/words/words.ts";
import styles from "./fill-outcome.module.css";
import type { FillOutcomeOf } from "./outcome-types.ts";

/** What a part held before it was filled; null where the fill changed nothing. */
function beforeWords(text: string, before: string): string | null {
  if (before === text) return null;
  return before === "" ? say("fill_was_empty") : say("fill_was_before", before);
}

/** Each part that was filled: what stands there now, and what stood there before. */
export function FilledParts({ filled }: Pick<FillOutcomeOf<"filled">, "filled">) {
  return (
    <dl className={styles.parts} aria-label={say("fill_filled_parts")}>
      {filled.map(({ part, text, before }) => (
        <div key={part} className={styles.part}>
          <dt>{say(`part_${part}`)}</dt>
          <dd>
            <code title={text}>{text === "" ? say("part_blank") : text}</code>
            <span className={styles.before}>{beforeWords(text, before)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
