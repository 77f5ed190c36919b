import { say } from "../../lib/words/words.ts";
import type { ShownRecord } from "../record-card/shown-record.ts";
import { recordLook } from "../state-badge/record-look.ts";
import styles from "./guide.module.css";

interface StepListProps {
  steps: readonly ShownRecord[];
  current: string;
  choose(id: string): void;
}

/** All steps at a glance, each to be jumped to. */
export function StepList({ steps, current, choose }: StepListProps) {
  return (
    <nav aria-label={say("panel_steps")}>
      <ol className={styles.steps}>
        {steps.map(({ id, required, state, distinction }) => {
          const { icon: Icon, tone, word } = recordLook(state);
          const name = say(`purpose_${required.purpose}_name`);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.stepButton}
                data-tone={tone}
                aria-current={id === current ? "step" : undefined}
                aria-label={say("panel_step", name, word)}
                title={distinction ?? undefined}
                onClick={() => choose(id)}
              >
                <Icon size={16} aria-hidden="true" />
                {name}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
