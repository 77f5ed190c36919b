import { PenLine } from "lucide-react";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import type { FillSight } from "../hooks/use-fill.ts";

interface FillButtonProps {
  sight: FillSight;
  /** Whether another fill is under way; one at a time. */
  busy: boolean;
  /** Whether a row that stands there is opened for it. */
  intoRow?: boolean;
  fill(): void;
}

/** Whether something of the record may stand in the page from an earlier press. */
function isThere(sight: FillSight): boolean {
  if (sight.kind === "interrupted") return true;
  return (
    sight.kind === "done" &&
    (sight.outcome.kind === "filled" || sight.outcome.kind === "there-already")
  );
}

function wordOf(sight: FillSight, intoRow: boolean): string {
  if (sight.kind === "running") return say("record_filling");
  if (intoRow && !isThere(sight)) return say("rows_fill_row");
  return say(isThere(sight) ? "record_fill_again" : "record_fill");
}

/** Fills the record into the page: the main thing to do, until it has been done once. */
export function FillButton({ sight, busy, intoRow = false, fill }: FillButtonProps) {
  const first = sight.kind === "none" || sight.kind === "running";
  return (
    <Button
      look={first ? "primary" : "secondary"}
      icon={PenLine}
      busy={busy || sight.kind === "running"}
      onClick={fill}
    >
      {wordOf(sight, intoRow)}
    </Button>
  );
}
