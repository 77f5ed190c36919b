import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  CircleX,
  Clock3,
  Copy,
  type LucideIcon,
} from "lucide-react";
import type { RecordState } from "../../lib/verify/report.ts";
import { say } from "../../lib/words/words.ts";
import type { Tone } from "../notice/Notice.tsx";

/** What a card shows: the report's state, or why there is none. */
export type ShownState = RecordState | "unseen" | "unverifiable";

interface Look {
  tone: Tone;
  icon: LucideIcon;
}

/** Each state has a shape of its own, so that none is told by colour alone. */
const looks: Record<ShownState, Look> = {
  pass: { tone: "right", icon: CircleCheck },
  missing: { tone: "wait", icon: CircleX },
  wrong: { tone: "fault", icon: CircleAlert },
  spreading: { tone: "moving", icon: Clock3 },
  unknown: { tone: "quiet", icon: CircleQuestionMark },
  skipped: { tone: "quiet", icon: CircleDashed },
  unseen: { tone: "quiet", icon: CircleDashed },
  unverifiable: { tone: "quiet", icon: Copy },
};

/** Shape, colour and word of a record's state. */
export function recordLook(state: ShownState): Look & { word: string } {
  return { ...looks[state], word: say(`state_${state}`) };
}
