import { ChevronDown } from "lucide-react";
import { useId } from "react";
import type { Convention } from "../../lib/records/convention.ts";
import { typeName } from "../../lib/records/rdata.ts";
import { say } from "../../lib/words/words.ts";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import type { Filling } from "../hooks/use-fill.ts";
import { Notice } from "../notice/Notice.tsx";
import { recordLook } from "../state-badge/record-look.ts";
import { StateBadge } from "../state-badge/StateBadge.tsx";
import { FillButton } from "./FillButton.tsx";
import { FillNews } from "./FillNews.tsx";
import { MergeNotice } from "./MergeNotice.tsx";
import { RecordDetails } from "./RecordDetails.tsx";
import { RecordFindings } from "./RecordFindings.tsx";
import { RecordParts } from "./RecordParts.tsx";
import styles from "./record-card.module.css";
import { fillable, type ShownRecord } from "./shown-record.ts";
import { WaitLine } from "./WaitLine.tsx";

export interface RecordCardProps {
  record: ShownRecord;
  domain: string;
  /** Name of the provider that serves the zone; null where it is not known. */
  provider: string | null;
  convention: Convention;
  open: boolean;
  toggle(): void;
  filling: Filling;
  /** Whether the tab holds an editor that this record may be filled into. */
  canFill: boolean;
  clearMarks: (() => void) | null;
  now: number;
}

/** Keeps apart in the button's name what stands apart on the screen. */
function Pause({ children }: { children: string }) {
  return <span className="unseen">{children}</span>;
}

/** One record: how it stands, and folded out all that the owner needs to put it right. */
export function RecordCard({
  record,
  domain,
  provider,
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
              recordId={record.id}
              filling={filling}
              domain={domain}
              clearMarks={clearMarks}
              detailed={false}
            />
            <WaitLine record={record} now={now} />
            <p className={styles.does}>{say(`purpose_${purpose}_does`)}</p>
            {canFill && fillable(record) && (
              <FillButton
                sight={sight}
                busy={filling.fill.running}
                fill={() => filling.fill.run(record.id, false)}
              />
            )}
            <RecordFindings record={record} sight={sight} domain={domain} provider={provider} />
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
