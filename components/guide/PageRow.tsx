import type { PageRows } from "../../lib/editor/page-rows.ts";
import { say } from "../../lib/words/words.ts";
import type { ShownRecord } from "../record-card/shown-record.ts";
import { extentWords, rowWords } from "../sentences/page-row.ts";
import styles from "./page-row.module.css";

interface PageRowProps {
  record: ShownRecord;
  rows: PageRows;
}

/** What stands in the page's table for this record, before anything is filled. */
export function PageRow({ record, rows }: PageRowProps) {
  if (rows.kind === "unread") return null;
  const extent = extentWords(rows);
  return (
    <section className={styles.rows} aria-label={say("rows_title")}>
      <h3>{say("rows_title")}</h3>
      {rowWords(record, rows).map(({ tone, sentence, rows: shown, notes }) => (
        <div key={sentence} className={styles.row} data-tone={tone}>
          <p>{sentence}</p>
          {shown.length > 0 && (
            <ul>
              {shown.map((row) => (
                <li key={row}>
                  <code>{row}</code>
                </li>
              ))}
            </ul>
          )}
          {notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </div>
      ))}
      {extent !== null && <p className={styles.note}>{extent}</p>}
    </section>
  );
}
