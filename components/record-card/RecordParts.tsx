import type { Convention } from "../../lib/records/convention.ts";
import { say } from "../../lib/words/words.ts";
import { CopyButton } from "../copy-button/CopyButton.tsx";
import { PartRow } from "./PartRow.tsx";
import styles from "./record-parts.module.css";
import type { ShownRecord } from "./shown-record.ts";

interface RecordPartsProps {
  record: ShownRecord;
  convention: Convention;
}

/** All parts, one a line, each with its name: for a note, a mail to support, a form without fields. */
function wholeRecord({ parts }: ShownRecord): string {
  return parts.map(({ part, text }) => `${say(`part_${part}`)}: ${text}`).join("\n");
}

/** What to enter, field by field, written the way the editor wants it. */
export function RecordParts({ record, convention }: RecordPartsProps) {
  const { mergedFrom, record: published } = record.effective;
  const changed =
    mergedFrom !== null && published.rdata.type === "TXT" && published.rdata.text !== mergedFrom;
  return (
    <section className={styles.parts}>
      <div className={styles.head}>
        <h3>{say("record_parts")}</h3>
        <CopyButton look="named" text={wholeRecord(record)} label={say("copy_whole")} />
      </div>
      <dl className={styles.list}>
        {record.parts.map((part) => (
          <PartRow
            key={part.part}
            part={part}
            ttlUnit={convention.ttlUnit}
            mergedFrom={changed ? mergedFrom : null}
          />
        ))}
      </dl>
    </section>
  );
}
