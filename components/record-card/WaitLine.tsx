import { Hourglass } from "lucide-react";
import { operatorOf } from "../../lib/dns/resolvers.ts";
import { waitWords } from "../sentences/wait.ts";
import styles from "./record-card.module.css";
import type { ShownRecord } from "./shown-record.ts";

/** When a record that is under way is looked for again; nothing where it is not. */
export function WaitLine({ record, now }: { record: ShownRecord; now: number }) {
  const { wait, savedAt, report } = record;
  if (wait === null) return null;
  const observations = report?.observations ?? [];
  return (
    <p className={styles.wait}>
      <Hourglass size={16} aria-hidden="true" />
      {waitWords({ wait, savedAt, observations, operatorOf }, now)}
    </p>
  );
}
