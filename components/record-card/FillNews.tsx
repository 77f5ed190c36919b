import { useEffect, useRef } from "react";
import { say } from "../../lib/words/words.ts";
import { FillOutcomeView } from "../fill-outcome/FillOutcomeView.tsx";
import type { FillSight } from "../hooks/use-fill.ts";
import { Notice } from "../notice/Notice.tsx";
import styles from "./record-card.module.css";

interface FillNewsProps {
  sight: FillSight;
  domain: string;
  confirmZone(): void;
  clearMarks: (() => void) | null;
}

function News({ sight, domain, confirmZone, clearMarks }: FillNewsProps) {
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
          confirmZone={confirmZone}
          clearMarks={clearMarks}
        />
      );
  }
}

/** What became of the last fill, brought into sight when it comes: it says what to do next. */
export function FillNews(props: FillNewsProps) {
  const { kind } = props.sight;
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
