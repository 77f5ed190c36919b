import { ChevronDown, PenLine } from "lucide-react";
import { useId } from "react";
import type { Convention } from "../../lib/records/convention.ts";
import { typeName } from "../../lib/records/rdata.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import { FillOutcomeView } from "../fill-outcome/FillOutcomeView.tsx";
import { FindingView } from "../finding/FindingView.tsx";
import type { Filling } from "../hooks/use-fill.ts";
import { Notice } from "../notice/Notice.tsx";
import { recordLook } from "../state-badge/record-look.ts";
import { StateBadge } from "../state-badge/StateBadge.tsx";
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

/** The button that fills, and what became of the last press. */
function FillArea({ record, domain, filling, canFill, clearMarks }: RecordCardProps) {
  const sight = filling.sight(record.id);
  const offered = canFill && fillable(record);
  const running = sight.kind === "running";
  return (
    <>
      {offered && (
        <Button
          look="primary"
          icon={PenLine}
          disabled={filling.fill.running || running}
          onClick={() => filling.fill.run(record.id, false)}
        >
          {say(
            running
              ? "record_filling"
              : sight.kind === "none"
                ? "record_fill"
                : "record_fill_again",
          )}
        </Button>
      )}
      {sight.kind === "interrupted" && (
        <Notice tone="wait" title={say("fill_interrupted")} spoken />
      )}
      {sight.kind === "failed" && (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      )}
      {sight.kind === "done" && (
        <FillOutcomeView
          outcome={sight.outcome}
          domain={domain}
          confirmZone={() => filling.fill.run(record.id, true)}
          clearMarks={clearMarks}
        />
      )}
    </>
  );
}

/** One record: how it stands, and folded out all that the owner needs to put it right. */
export function RecordCard(props: RecordCardProps) {
  const { record, domain, convention, open, toggle, now } = props;
  const { purpose, rdata } = record.required;
  const look = recordLook(record.state);
  const id = useId();
  return (
    <li className={styles.card} data-open={open}>
      <h3>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <span className={styles.names}>
            <span className={styles.name}>{say(`purpose_${purpose}_name`)}</span>
            <span className={styles.title}>{say(`purpose_${purpose}_title`)}</span>
            {record.distinction !== null && (
              <span className={styles.distinction} title={record.distinction}>
                {record.distinction}
              </span>
            )}
          </span>
          <StateBadge tone={look.tone} icon={look.icon} word={look.word} />
          <ChevronDown size={16} aria-hidden="true" className={styles.chevron} />
        </button>
      </h3>
      <div id={id} hidden={!open} className={styles.body}>
        {open && (
          <>
            <p className={styles.does}>{say(`purpose_${purpose}_does`)}</p>
            {record.report?.findings.map((finding) => (
              <FindingView
                key={`${finding.code} ${finding.part} ${finding.seen}`}
                finding={finding}
                domain={domain}
              />
            ))}
            {record.state === "unverifiable" && (
              <Notice tone="quiet">{say("record_unverifiable", typeName(rdata))}</Notice>
            )}
            <MergeNotice record={record} />
            <FillArea {...props} />
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
