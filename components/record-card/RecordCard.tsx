import { ChevronDown } from "lucide-react";
import { useId } from "react";
import type { Convention } from "../../lib/records/convention.ts";
import { typeName } from "../../lib/records/rdata.ts";
import type { Finding } from "../../lib/verify/report.ts";
import { say } from "../../lib/words/words.ts";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import { FindingView } from "../finding/FindingView.tsx";
import type { Filling, FillSight } from "../hooks/use-fill.ts";
import { Notice } from "../notice/Notice.tsx";
import { recordLook } from "../state-badge/record-look.ts";
import { StateBadge } from "../state-badge/StateBadge.tsx";
import { FillButton } from "./FillButton.tsx";
import { FillNews } from "./FillNews.tsx";
import { RecordDetails } from "./RecordDetails.tsx";
import { RecordParts } from "./RecordParts.tsx";
import styles from "./record-card.module.css";
import { fillable, type ShownRecord } from "./shown-record.ts";

export interface RecordCardProps {
  record: ShownRecord;
  domain: string;
  convention: Convention;
  open: boolean;
  toggle(): void;
  filling: Filling;
  /** Whether the tab holds an editor that this record may be filled into. */
  canFill: boolean;
  clearMarks: (() => void) | null;
  now: number;
}

/** What the merge with the SPF record that stands there means for the owner. */
function MergeNotice({ record: { effective } }: { record: ShownRecord }) {
  if (effective.brokenTerm !== null)
    return <Notice tone="fault">{say("record_spf_broken", effective.brokenTerm)}</Notice>;
  if (effective.mergedFrom === null || effective.record.rdata.type !== "TXT") return null;
  const unchanged = effective.record.rdata.text === effective.mergedFrom;
  return <Notice tone="quiet">{say(unchanged ? "record_spf_holds" : "record_spf_merged")}</Notice>;
}

/**
 * What is to be said of the record as it stands in DNS. That it is missing goes without saying where
 * it has just been filled in: what is left to do is to press Save, and the news of the fill say so.
 */
function findingsOf(record: ShownRecord, sight: FillSight): Finding[] {
  const filled = sight.kind === "done" && sight.outcome.kind === "filled";
  return filled && record.state === "missing" ? [] : (record.report?.findings ?? []);
}

/** Keeps apart in the button's name what stands apart on the screen. */
function Pause({ children }: { children: string }) {
  return <span className="unseen">{children}</span>;
}

/** One record: how it stands, and folded out all that the owner needs to put it right. */
export function RecordCard({
  record,
  domain,
  convention,
  open,
  toggle,
  filling,
  canFill,
  clearMarks,
  now,
}: RecordCardProps) {
  const { purpose, rdata } = record.required;
  const look = recordLook(record.state);
  const id = useId();
  const sight = filling.sight(record.id);
  const name = say(`purpose_${purpose}_name`);
  const title = say(`purpose_${purpose}_title`);
  return (
    <li className={styles.card} data-open={open}>
      <h2>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <span className={styles.names}>
            <span className={styles.name}>
              {name}
              <Pause>: </Pause>
            </span>
            <span className={styles.title}>
              {title}
              <Pause>. </Pause>
            </span>
            {record.distinction !== null && (
              <span className={styles.distinction} title={record.distinction}>
                {record.distinction}
                <Pause>. </Pause>
              </span>
            )}
          </span>
          <StateBadge tone={look.tone} icon={look.icon} word={look.word} />
          <ChevronDown size={16} aria-hidden="true" className={styles.chevron} />
        </button>
      </h2>
      <div id={id} hidden={!open} className={styles.body}>
        {open && (
          <>
            <FillNews
              sight={sight}
              domain={domain}
              confirmZone={() => filling.fill.run(record.id, true)}
              clearMarks={clearMarks}
            />
            <p className={styles.does}>{say(`purpose_${purpose}_does`)}</p>
            {canFill && fillable(record) && (
              <FillButton
                sight={sight}
                busy={filling.fill.running}
                fill={() => filling.fill.run(record.id, false)}
              />
            )}
            {findingsOf(record, sight).map((finding) => (
              <FindingView
                key={`${finding.code} ${finding.part} ${finding.seen}`}
                finding={finding}
                domain={domain}
                notYet={record.state === "missing"}
              />
            ))}
            {record.state === "unverifiable" && (
              <Notice tone="quiet">{say("record_unverifiable", typeName(rdata))}</Notice>
            )}
            <MergeNotice record={record} />
            <RecordParts record={record} convention={convention} />
            <Disclosure label={say("record_details")}>
              <RecordDetails record={record} now={now} />
            </Disclosure>
          </>
        )}
      </div>
    </li>
  );
}
