import { useEffect, useRef } from "react";
import { say } from "../../lib/words/words.ts";
import { FillOutcomeView } from "../fill-outcome/FillOutcomeView.tsx";
import { UndoOutcomeView } from "../fill-outcome/UndoOutcomeView.tsx";
import type { Filling } from "../hooks/use-fill.ts";
import type { Pointing } from "../hooks/use-pointing.ts";
import { Notice } from "../notice/Notice.tsx";
import styles from "./record-card.module.css";

interface FillNewsProps {
  recordId: string;
  filling: Filling;
  domain: string;
  clearMarks: (() => void) | null;
  detailed: boolean;
  /** Where a page stands beside the view that can be pointed at; null in a view that closes. */
  pointing?: Pointing | null;
}

function News({ recordId, filling, domain, clearMarks, detailed, pointing = null }: FillNewsProps) {
  const sight = filling.sight(recordId);
  const undone = filling.undone(recordId);
  if (undone !== null && (sight.kind === "none" || undone.kind === "no-access"))
    return <UndoOutcomeView outcome={undone} />;
  switch (sight.kind) {
    case "none":
    case "running":
      return null;
    case "interrupted":
      return <Notice tone="wait" title={say("fill_interrupted")} spoken />;
    case "failed":
      return (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      );
    case "done":
      return (
        <FillOutcomeView
          outcome={sight.outcome}
          domain={domain}
          confirmZone={() => filling.fill.run(recordId, true)}
          clearMarks={clearMarks}
          detailed={detailed}
          pointing={pointing}
          undo={{ run: () => filling.undo.run(recordId), running: filling.undo.running }}
        />
      );
  }
}

/** What became of the last fill, brought into sight when it comes: it says what to do next. */
export function FillNews(props: FillNewsProps) {
  const { kind } = props.filling.sight(props.recordId);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kind !== "none" && kind !== "running") place.current?.scrollIntoView({ block: "nearest" });
  }, [kind]);
  return (
    <div ref={place} className={styles.news}>
      <News {...props} />
    </div>
  );
}
