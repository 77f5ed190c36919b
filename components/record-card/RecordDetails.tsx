import { operatorOf } from "../../lib/dns/resolvers.ts";
import { canonicalJson } from "../../lib/records/canonical-json.ts";
import { zoneLine } from "../../lib/records/zone-line.ts";
import { say } from "../../lib/words/words.ts";
import { CopyButton } from "../copy-button/CopyButton.tsx";
import { momentOf } from "../sentences/time.ts";
import styles from "./record-details.module.css";
import type { ShownRecord } from "./shown-record.ts";

const verdictKeys = {
  right: "record_seen_right",
  missing: "record_seen_missing",
  wrong: "record_seen_wrong",
} as const;

function Resolvers({ record, now }: { record: ShownRecord; now: number }) {
  const observations = record.report?.observations ?? [];
  if (observations.length === 0) return null;
  return (
    <section>
      <h3>{say("record_resolvers")}</h3>
      <ul className={styles.list}>
        {observations.map(({ resolver, at, until, verdict, seen }) => (
          <li key={resolver} className={styles.entry}>
            <strong>{say(verdictKeys[verdict])}</strong>{" "}
            <span className={styles.soft}>
              {say(
                "record_seen_until",
                operatorOf(resolver),
                momentOf(at, now),
                momentOf(until, now),
              )}
            </span>
            {verdict === "wrong" &&
              seen.map((text) => (
                <code key={text} className={styles.code}>
                  {text}
                </code>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Extra({ record: { required } }: { record: ShownRecord }) {
  const known = required.purpose !== "other" || required.purposeName === "other";
  const extra = Object.entries(required.extra);
  if (known && extra.length === 0) return null;
  return (
    <section>
      <h3>{say("record_extra")}</h3>
      <dl className={styles.list}>
        {!known && (
          <div className={styles.entry}>
            <dt className={styles.soft}>{say("record_purpose_name")}</dt>
            <dd>
              <code>{required.purposeName}</code>
            </dd>
          </div>
        )}
        {extra.map(([name, value]) => (
          <div key={name} className={styles.entry}>
            <dt className={styles.soft}>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{typeof value === "string" ? value : canonicalJson(value)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What few people need of a record: its zone file line, who saw what, fields new to this version. */
export function RecordDetails({ record, now }: { record: ShownRecord; now: number }) {
  const line = zoneLine(record.effective.record);
  return (
    <div className={styles.details}>
      <section>
        <h3>{say("record_zone_line")}</h3>
        <div className={styles.line}>
          <code className={styles.code}>{line}</code>
          <CopyButton look="icon" text={line} label={say("record_copy_zone_line")} />
        </div>
      </section>
      <Resolvers record={record} now={now} />
      <Extra record={record} />
    </div>
  );
}
