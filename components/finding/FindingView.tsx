import type { Finding } from "../../lib/verify/report.ts";
import { say } from "../../lib/words/words.ts";
import { Notice, type Tone } from "../notice/Notice.tsx";
import { findingWords } from "../sentences/finding.ts";
import styles from "./finding.module.css";

const tones = { blocks: "fault", weakens: "wait", advice: "quiet" } as const satisfies Record<
  NonNullable<Finding["severity"]>,
  Tone
>;

function Compared({ label, text }: { label: string; text: string }) {
  return (
    <div className={styles.side}>
      <dt>{label}</dt>
      <dd>{text === "" ? <i>{say("finding_nothing_seen")}</i> : <code>{text}</code>}</dd>
    </div>
  );
}

/** What is wrong, what stands there beside what should, and the one thing to do. */
export function FindingView({ finding, domain }: { finding: Finding; domain: string }) {
  const { weight, message, action } = findingWords(finding, domain);
  const { severity, seen, expected } = finding;
  return (
    <Notice tone={severity === null ? "quiet" : tones[severity]}>
      <p>
        <strong className={styles.weight}>{weight}</strong> {message}
      </p>
      {(seen !== null || expected !== null) && (
        <dl className={styles.compared}>
          {seen !== null && <Compared label={say("finding_seen")} text={seen} />}
          {expected !== null && <Compared label={say("finding_expected")} text={expected} />}
        </dl>
      )}
      {action !== null && (
        <p>
          <strong>{say("finding_do")}</strong> {action}
        </p>
      )}
    </Notice>
  );
}
