import { Check, Undo2 } from "lucide-react";
import { useState } from "react";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { CopyButton } from "../copy-button/CopyButton.tsx";
import type { Pointing } from "../hooks/use-pointing.ts";
import { Notice } from "../notice/Notice.tsx";
import { ShowWhere } from "../pointing/ShowWhere.tsx";
import { refusalWords } from "../sentences/refusal.ts";
import { FilledParts } from "./FilledParts.tsx";
import styles from "./fill-outcome.module.css";
import type { FillOutcome, FillOutcomeOf } from "./outcome-types.ts";

interface FillOutcomeViewProps {
  outcome: FillOutcome;
  domain: string;
  /** The owner says that this page edits his domain's zone: fill again. */
  confirmZone(): void;
  /** Takes the marks off the page; null where the page is not at hand. */
  clearMarks: (() => void) | null;
  undo: { run(): void; running: boolean };
  /** Whether each part is shown with its text and what stood there before; else its name will do. */
  detailed: boolean;
  /** Where the owner can answer by pointing at the page. */
  pointing: Pointing | null;
}

const leftKeys = {
  "not-sure": "fill_left_not_sure",
  "not-usable": "fill_left_not_usable",
  "changed-back": "fill_left_changed_back",
  "no-such-choice": "fill_left_no_such_choice",
} as const;

const filledKeys = {
  "new-record": "fill_filled_new",
  "existing-row": "fill_filled_existing",
} as const;

function LeftParts({
  left,
  pointing,
}: {
  left: FillOutcomeOf<"filled">["left"];
  pointing: Pointing | null;
}) {
  return (
    <section className={styles.left}>
      <h3>{say("fill_left")}</h3>
      <ul>
        {left.map(({ part, text, reason }) => (
          <li key={part} className={styles.leftPart}>
            <span>
              <strong>{say(`part_${part}`)}</strong> <code>{text}</code>
              <span className={styles.reason}>{say(leftKeys[reason])}</span>
              {reason === "not-sure" && pointing && <ShowWhere part={part} pointing={pointing} />}
            </span>
            <CopyButton look="icon" text={text} label={say("copy_part", say(`part_${part}`))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Filled({
  outcome: { target, filled, left, complaint, foreignMx },
  clearMarks,
  undo,
  detailed,
  pointing,
}: Omit<FillOutcomeViewProps, "outcome" | "domain" | "confirmZone"> & {
  outcome: FillOutcomeOf<"filled">;
}) {
  const whole = left.length === 0 && complaint === null;
  return (
    <Notice
      tone={whole ? "right" : "wait"}
      title={say(filled.length === 0 ? "fill_filled_none" : filledKeys[target])}
      spoken
    >
      {filled.length > 0 && detailed && <FilledParts filled={filled} />}
      {filled.length > 0 && !detailed && (
        <ul className={styles.filled} aria-label={say("fill_filled_parts")}>
          {filled.map(({ part, text, before }) => (
            <li key={part} className={styles.filledPart}>
              <Check size={14} aria-hidden="true" /> {say(`part_${part}`)}
              {target === "existing-row" && before !== "" && before !== text && (
                <span className={styles.before}>{say("fill_was_before", before)}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {complaint !== null && <p>{say("fill_complaint", complaint)}</p>}
      {left.length > 0 && <LeftParts left={left} pointing={pointing} />}
      {foreignMx.length > 0 && (
        <div>
          <p>{say("fill_foreign_mx")}</p>
          <ul className={styles.foreign}>
            {foreignMx.map((row) => (
              <li key={row}>
                <code>{row}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {clearMarks && (
        <div className={styles.answers}>
          {filled.length > 0 && (
            <Button look="secondary" icon={Undo2} busy={undo.running} onClick={undo.run}>
              {say(undo.running ? "fill_undoing" : "fill_undo")}
            </Button>
          )}
          <Button look="quiet" onClick={clearMarks}>
            {say("fill_clear_marks")}
          </Button>
        </div>
      )}
    </Notice>
  );
}

function ZoneQuestion({
  host,
  domain,
  confirmZone,
}: {
  host: string;
  domain: string;
  confirmZone(): void;
}) {
  const [saidNo, setSaidNo] = useState(false);
  if (saidNo) return <Notice tone="quiet" title={say("fill_said_no", domain)} spoken />;
  return (
    <Notice tone="wait" title={say("fill_question_zone", host, domain)} spoken>
      <p>{say("fill_question_zone_why")}</p>
      <div className={styles.answers}>
        <Button look="primary" onClick={confirmZone}>
          {say("fill_yes")}
        </Button>
        <Button look="secondary" onClick={() => setSaidNo(true)}>
          {say("fill_no")}
        </Button>
      </div>
    </Notice>
  );
}

/** What became of a fill, with whatever the owner has to do next. */
export function FillOutcomeView({ outcome, domain, confirmZone, ...page }: FillOutcomeViewProps) {
  switch (outcome.kind) {
    case "filled":
      return <Filled outcome={outcome} {...page} />;
    case "there-already":
      return (
        <Notice
          tone="right"
          title={
            outcome.text === ""
              ? say("fill_there_already_plain")
              : say("fill_there_already", outcome.text)
          }
          spoken
        />
      );
    case "question":
      return outcome.about === "zone" ? (
        <ZoneQuestion host={outcome.host} domain={domain} confirmZone={confirmZone} />
      ) : (
        <Notice tone="wait" title={say("fill_question_part", say(`part_${outcome.part}`))} spoken>
          <ul className={styles.labels}>
            {outcome.labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
          <p>{say("fill_question_part_do")}</p>
          {outcome.pointable && page.pointing && (
            <ShowWhere part={outcome.part} pointing={page.pointing} />
          )}
        </Notice>
      );
    case "refused": {
      const { title, why, wayOut } = refusalWords(outcome, domain);
      return (
        <Notice tone="fault" title={title} spoken>
          <p>{why}</p>
          <p>{wayOut}</p>
        </Notice>
      );
    }
  }
}
