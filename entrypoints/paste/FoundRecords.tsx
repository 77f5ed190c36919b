import { Notice } from "../../components/notice/Notice.tsx";
import type { PastedRecords } from "../../lib/records/paste/pasted-records.ts";
import { typeName } from "../../lib/records/rdata.ts";
import type { RequiredRecord } from "../../lib/records/required-record.ts";
import { presentRdata } from "../../lib/records/zone-line.ts";
import { say } from "../../lib/words/words.ts";
import styles from "./paste.module.css";
import { remarkWords } from "./paste-words.ts";

interface FoundRecordsProps {
  pasted: PastedRecords;
  isChosen(id: string): boolean;
  choose(id: string, on: boolean): void;
}

/** What a record is called: its purpose, or its type where Mila's words for it are not known. */
function nameOf({ purpose, rdata }: RequiredRecord): string {
  return purpose === "other" ? typeName(rdata) : say(`purpose_${purpose}_name`);
}

/** The value as it is meant, without the quotation marks of a zone file. */
function meantValue({ rdata }: RequiredRecord): string {
  return rdata.type === "TXT" ? rdata.text : presentRdata(rdata);
}

/** The records that were read, each to be taken or left out, and what is to be known of them. */
export function FoundRecords({ pasted, isChosen, choose }: FoundRecordsProps) {
  const { records, remarks, notUnderstood } = pasted;
  const isDomainWanting = notUnderstood.some(({ reason }) => reason === "domain-unknown");
  return (
    <>
      {records.length === 0 && (
        <Notice
          tone="wait"
          title={say(isDomainWanting ? "paste_enter_domain" : "paste_none")}
          spoken
        />
      )}
      {remarks.length > 0 && (
        <Notice tone="quiet">
          {remarks.map((remark) => (
            <p key={`${remark.kind} ${"line" in remark ? remark.line : ""}`}>
              {remarkWords(remark)}
            </p>
          ))}
        </Notice>
      )}
      <ul className={styles.records}>
        {records.map((record) => (
          <li key={record.id} className={styles.record}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={isChosen(record.id)}
                aria-label={say("paste_take", nameOf(record), record.name)}
                onChange={(event) => choose(record.id, event.target.checked)}
              />
              <span className={styles.what}>
                <strong>{nameOf(record)}</strong>
                <span className={styles.soft}>
                  {typeName(record.rdata)} · {say("paste_ttl", record.ttl)}
                </span>
              </span>
              <code className={styles.name}>{record.name}</code>
              <code className={styles.value}>{meantValue(record)}</code>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
