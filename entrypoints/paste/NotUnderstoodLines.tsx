import type { NotUnderstood } from "../../lib/records/paste/pasted-records.ts";
import { say } from "../../lib/words/words.ts";
import styles from "./paste.module.css";
import { misunderstandingWords } from "./paste-words.ts";

/** Every line that gave no record, with the reason. */
export function NotUnderstoodLines({ lines }: { lines: readonly NotUnderstood[] }) {
  return (
    <ol className={styles.lines}>
      {lines.map(({ line, text, reason }) => (
        <li key={`${line} ${reason}`} className={styles.line}>
          <span className={styles.soft}>{say("paste_line", line)}</span>
          <code className={styles.value}>{text}</code>
          <span>{misunderstandingWords(reason)}</span>
        </li>
      ))}
    </ol>
  );
}
