import { say } from "../../lib/words/words.ts";
import type { UndoOutcome } from "../hooks/use-fill.ts";
import { Notice } from "../notice/Notice.tsx";

const keptKeys = {
  gone: "fill_undo_gone",
  "changed-since": "fill_undo_changed_since",
  "not-usable": "fill_undo_not_usable",
} as const;

/** What became of an undo: what stays, and why. */
export function UndoOutcomeView({ outcome }: { outcome: UndoOutcome }) {
  switch (outcome.kind) {
    case "no-access":
      return <Notice tone="fault" title={say("fill_undo_no_access")} spoken />;
    case "nothing-to-undo":
      return <Notice tone="quiet" title={say("fill_undo_nothing")} spoken />;
    case "undone": {
      const { kept } = outcome;
      if (kept.length === 0) return <Notice tone="quiet" title={say("fill_undone")} spoken />;
      return (
        <Notice tone="wait" title={say("fill_undone_part")} spoken>
          <ul>
            {kept.map(({ part, reason }) => (
              <li key={part}>
                <strong>{say(`part_${part}`)}</strong>: {say(keptKeys[reason])}
              </li>
            ))}
          </ul>
        </Notice>
      );
    }
  }
}
