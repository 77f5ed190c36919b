import { ArrowRight, Check } from "lucide-react";
import { useCallback } from "react";
import type { PageRows } from "../../lib/editor/page-rows.ts";
import { send } from "../../lib/send.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import { say } from "../../lib/words/words.ts";
import type { DomainWork } from "../assistant/use-domain-work.ts";
import { Button } from "../button/Button.tsx";
import { Disclosure } from "../disclosure/Disclosure.tsx";
import { useCommand } from "../hooks/use-command.ts";
import type { Pointing } from "../hooks/use-pointing.ts";
import { Notice } from "../notice/Notice.tsx";
import { FillButton } from "../record-card/FillButton.tsx";
import { FillNews } from "../record-card/FillNews.tsx";
import { MergeNotice } from "../record-card/MergeNotice.tsx";
import { RecordDetails } from "../record-card/RecordDetails.tsx";
import { RecordFindings } from "../record-card/RecordFindings.tsx";
import { RecordParts } from "../record-card/RecordParts.tsx";
import { fillable, type ShownRecord } from "../record-card/shown-record.ts";
import { WaitLine } from "../record-card/WaitLine.tsx";
import { fillOffer } from "../sentences/page-row.ts";
import { momentOf } from "../sentences/time.ts";
import { recordLook } from "../state-badge/record-look.ts";
import { StateBadge } from "../state-badge/StateBadge.tsx";
import styles from "./guide.module.css";
import { PageRow } from "./PageRow.tsx";
import { type StepPhase, stepPhase } from "./step-phase.ts";

interface GuideStepProps {
  item: DomainItem;
  record: ShownRecord;
  /** Its number among the steps, from 1, and how many there are. */
  place: { step: number; all: number };
  work: DomainWork;
  pointing: Pointing;
  /** What the page in front holds; null where that is not known. */
  rows: PageRows | null;
  /** The record to go on with; null where no other wants anything of the owner. */
  next: ShownRecord | null;
  choose(id: string): void;
  now: number;
}

function Next({ next, choose }: Pick<GuideStepProps, "next" | "choose">) {
  if (next === null) return null;
  return (
    <Button look="primary" icon={ArrowRight} onClick={() => choose(next.id)}>
      {say("panel_next", say(`purpose_${next.required.purpose}_name`))}
    </Button>
  );
}

/** What is to be done now, in one sentence. */
function whatToDo(
  phase: StepPhase,
  { canFill }: DomainWork,
  record: ShownRecord,
  domain: string,
): string | null {
  if (phase.kind === "filled") return say("panel_do_save");
  if (phase.kind !== "to-do" || !fillable(record)) return null;
  return canFill ? say("panel_do_fill") : say("panel_do_open_page", domain);
}

function Standing({ phase, record, now }: { phase: StepPhase; record: ShownRecord; now: number }) {
  if (phase.kind === "right")
    return (
      <Notice tone="right" title={say("panel_seen")} spoken>
        <p>{say("panel_seen_text")}</p>
      </Notice>
    );
  if (phase.kind === "saved")
    return (
      <Notice tone="moving" title={say("panel_saved", momentOf(phase.at, now))} spoken>
        <p>{say(record.state === "spreading" ? "panel_spreading" : "panel_saved_waits")}</p>
        <WaitLine record={record} now={now} />
      </Notice>
    );
  return null;
}

/** One record: what to do now, until it is seen in DNS, and then the next. */
export function GuideStep({
  item,
  record,
  place,
  work,
  rows,
  pointing,
  next,
  choose,
  now,
}: GuideStepProps) {
  const { filling, canFill, marks, convention, serving } = work;
  const { purpose } = record.required;
  const domain = item.name;
  const sight = filling.sight(record.id);
  const phase = stepPhase(item, record, sight);
  const look = recordLook(record.state);
  const saved = useCommand(
    useCallback(async () => {
      await send("saved", { domain, recordId: record.id });
    }, [domain, record.id]),
  );
  const offer = fillOffer(record, rows);
  const todo = offer === "none" ? null : whatToDo(phase, work, record, domain);
  return (
    <article className={styles.step} aria-labelledby="guide-step">
      <header className={styles.stepHead}>
        <p className={styles.place}>{say("panel_step_of", place.step, place.all)}</p>
        <StateBadge tone={look.tone} icon={look.icon} word={look.word} />
        <h2 id="guide-step">
          {say(`purpose_${purpose}_name`)}
          <span className={styles.stepTitle}>{say(`purpose_${purpose}_title`)}</span>
        </h2>
        {record.distinction !== null && <code className={styles.which}>{record.distinction}</code>}
      </header>
      <Standing phase={phase} record={record} now={now} />
      {phase.kind !== "right" && phase.kind !== "saved" && (
        <>
          <p>{say(`purpose_${purpose}_does`)}</p>
          <FillNews
            recordId={record.id}
            filling={filling}
            domain={domain}
            clearMarks={marks}
            detailed
            pointing={pointing}
          />
          {phase.kind === "to-do" && rows !== null && <PageRow record={record} rows={rows} />}
          {todo !== null && <p className={styles.todo}>{todo}</p>}
          <div className={styles.commands}>
            {canFill && fillable(record) && offer !== "none" && (
              <FillButton
                sight={sight}
                intoRow={offer === "row"}
                busy={filling.fill.running}
                fill={() => filling.fill.run(record.id, false)}
              />
            )}
            {fillable(record) && (
              <Button
                look={phase.kind === "filled" || offer === "none" ? "primary" : "quiet"}
                icon={Check}
                busy={saved.running}
                onClick={() => saved.run()}
              >
                {say("panel_saved_button")}
              </Button>
            )}
          </div>
          {saved.failed && (
            <Notice tone="fault" title={say("error_worker")} spoken>
              <p>{say("error_worker_do")}</p>
            </Notice>
          )}
        </>
      )}
      {phase.kind !== "right" && (
        <RecordFindings
          record={record}
          sight={sight}
          domain={domain}
          provider={serving?.name ?? null}
        />
      )}
      {(phase.kind === "right" || phase.kind === "saved") && <Next next={next} choose={choose} />}
      {phase.kind === "to-do" && <MergeNotice record={record} />}
      <RecordParts record={record} convention={convention} />
      <Disclosure label={say("record_details")}>
        <RecordDetails record={record} now={now} />
      </Disclosure>
    </article>
  );
}
