import { useId } from "react";
import { say } from "../../lib/words/words.ts";
import styles from "./paste.module.css";

export type DomainProblem = "needed" | "wrong";

interface DomainFieldProps {
  domain: string;
  /** The text told it. */
  isFound: boolean;
  problem: DomainProblem | null;
  change(domain: string): void;
}

function hintFor(problem: DomainProblem | null, isFound: boolean): string {
  if (problem === "wrong") return say("paste_domain_wrong", "example.com");
  if (problem === "needed") return say("paste_domain_needed");
  return say(isFound ? "paste_domain_found" : "paste_domain_hint");
}

/** The domain that the records are for. */
export function DomainField({ domain, isFound, problem, change }: DomainFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say("paste_domain")}</label>
      <input
        id={id}
        className={styles.input}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={domain}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint} data-problem={problem === "wrong" || undefined}>
        {hintFor(problem, isFound)}
      </p>
    </div>
  );
}
