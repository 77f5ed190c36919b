import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  Clock3,
  type LucideIcon,
  TriangleAlert,
} from "lucide-react";
import type { IndexEntry } from "../../lib/state/index-item.ts";
import { say, sayCount } from "../../lib/words/words.ts";
import type { Tone } from "../notice/Notice.tsx";

export interface DomainLook {
  tone: Tone;
  icon: LucideIcon;
  word: string;
}

/** Shape, colour and words of a domain's state, from its line in the index alone. */
export function domainLook(entry: Pick<IndexEntry, "state" | "todo" | "broken">): DomainLook {
  if (entry.broken) return { tone: "fault", icon: TriangleAlert, word: say("domain_state_broken") };
  switch (entry.state) {
    case null:
      return { tone: "quiet", icon: CircleDashed, word: say("domain_state_unseen") };
    case "fail":
      return {
        tone: "wait",
        icon: CircleAlert,
        word:
          entry.todo === 0
            ? say("domain_state_fail_zone")
            : sayCount("domain_state_fail", entry.todo, entry.todo),
      };
    case "unknown":
      return { tone: "quiet", icon: CircleQuestionMark, word: say("domain_state_unknown") };
    case "spreading":
      return { tone: "moving", icon: Clock3, word: say("domain_state_spreading") };
    case "pass":
      return { tone: "right", icon: CircleCheck, word: say("domain_state_pass") };
  }
}
