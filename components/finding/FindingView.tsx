import type { Finding } from "../../lib/verify/report.ts";
import { say } from "../../lib/words/words.ts";
import { Notice, type Tone } from "../notice/Notice.tsx";
import { findingWords } from "../sentences/finding.ts";
import { Compared } from "./Compared.tsx";
import styles from "./finding.module.css";

const tones = { blocks: "fault", weakens: "wait", advice: "quiet" } as const satisfies Record<
  NonNullable<Finding["severity"]>,
  Tone
>;

function toneOf(severity: Finding["severity"], notYet: boolean): Tone {
  if (severity === null) return "quiet";
  return severity === "blocks" && notYet ? "wait" : tones[severity];
}

interface FindingViewProps {
  finding: Finding;
  domain: string;
  /** Name of the provider that serves the zone; null where it is not known. */
  provider: string | null;
  /** Whether it only says that something is not there yet: no fault, a thing to do. */
  notYet?: boolean;
}

/** What is wrong, what stands there beside what should, and the one thing to do. */
export function FindingView({ finding, domain, provider, notYet = false }: FindingViewProps) {
  const { weight, message, action } = findingWords(finding, domain, provider);
  const { severity, seen, expected } = finding;
  return (
    <Notice tone={toneOf(severity, notYet)}>
      <p>
        <strong className={styles.weight}>{weight}</strong>
        {message}
      </p>
      {seen !== null && expected !== null && <Compared seen={seen} expected={expected} />}
      {action !== null && (
        <p>
          <strong className={styles.label}>{say("finding_do")}</strong>
          {action}
        </p>
      )}
    </Notice>
  );
}
