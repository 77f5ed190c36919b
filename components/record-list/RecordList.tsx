import { useState } from "react";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import { say, sayCount } from "../../lib/words/words.ts";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import { RecordCard, type RecordCardProps } from "../record-card/RecordCard.tsx";
import { firstToOpen, type ShownRecord } from "../record-card/shown-record.ts";
import styles from "./record-list.module.css";

type RecordListProps = Omit<RecordCardProps, "record" | "domain" | "open" | "toggle"> & {
  item: DomainItem;
  records: ShownRecord[];
};

/** `autodiscover, IMAP, POP3`: each kind once. */
function kindsOf(records: readonly ShownRecord[]): string {
  const names = records.map(({ required }) => say(`purpose_${required.purpose}_name`));
  return new Intl.ListFormat(say("words_locale"), { style: "short", type: "unit" }).format(
    new Set(names),
  );
}

/** Purposes whose records lead mail programs to Mila's servers. */
const SET_UP: readonly ShownRecord["required"]["purpose"][] = [
  "autodiscover",
  "autoconfig",
  "imap",
  "pop3",
  "submission",
];

const setsUpMailPrograms = ({ required }: ShownRecord) => SET_UP.includes(required.purpose);

/**
 * A domain's records in the guide's order, those that are optional folded away. Which one is open at
 * first is settled once, by the first look that there is: nothing folds under the owner's hands when a
 * state changes.
 */
export function RecordList({ item, records, ...card }: RecordListProps) {
  const [settled, setSettled] = useState<{ first: string | null } | null>(null);
  if (settled === null && item.report !== null) {
    setSettled({ first: firstToOpen(records, item) });
  }
  const first = settled?.first ?? null;
  const [toggled, setToggled] = useState<Record<string, boolean>>({});
  const cards = (shown: readonly ShownRecord[]) => (
    <ul className={styles.list}>
      {shown.map((record) => {
        const open = toggled[record.id] ?? record.id === first;
        return (
          <RecordCard
            key={record.id}
            {...card}
            record={record}
            domain={item.name}
            open={open}
            toggle={() => setToggled({ ...toggled, [record.id]: !open })}
          />
        );
      })}
    </ul>
  );
  const required = records.filter((record) => record.required.required);
  const optional = records.filter((record) => !record.required.required);
  const set = optional.filter(({ state }) => state === "pass").length;
  return (
    <section aria-label={say("popup_records")} className={styles.records}>
      {cards(required)}
      {optional.length > 0 && (
        <Disclosure
          label={say("popup_optional", kindsOf(optional))}
          aside={sayCount("popup_optional_right", optional.length, set, optional.length)}
          open={required.length === 0 || optional.some(({ id }) => id === first)}
        >
          {optional.every(setsUpMailPrograms) && (
            <p className={styles.note}>{say("popup_optional_note")}</p>
          )}
          {cards(optional)}
        </Disclosure>
      )}
    </section>
  );
}
