import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { IndexEntry } from "../../lib/state/index-item.ts";
import { say, sayCount } from "../../lib/words/words.ts";
import type { DomainLook } from "../state-badge/domain-look.ts";
import { domainLook } from "../state-badge/domain-look.ts";

export interface Overview extends Omit<DomainLook, "word"> {
  headline: string;
  /** A sentence more where there is nothing to do; null elsewhere. */
  note: string | null;
}

function headlineOf({ state, broken, counting, todo }: IndexEntry): string {
  if (broken) return say("popup_headline_broken");
  switch (state) {
    case null:
      return say("popup_headline_unseen");
    case "fail":
      if (todo === 0) return say("popup_headline_fail_zone");
      return sayCount("popup_right", counting, counting - todo, counting);
    case "unknown":
      return say("popup_headline_unknown");
    case "spreading":
      return say("popup_headline_spreading");
    case "pass":
      return say("popup_headline_pass");
  }
}

function noteOf({ state, broken, name, counting, todo }: IndexEntry): string | null {
  if (state === "pass") return say("popup_pass_note", name);
  if (state === "spreading") return say("popup_spreading_note");
  // The headline does not say how many are right where it says something graver.
  return broken ? sayCount("popup_right_note", counting, counting - todo, counting) : null;
}

/** How a domain stands, in one line and a half. */
export function overviewOf(entry: IndexEntry): Overview {
  const { tone, icon } = domainLook(entry);
  return { tone, icon, headline: headlineOf(entry), note: noteOf(entry) };
}

/** A look that began longer ago than this and left no report was interrupted with its worker. */
const LOOK_INTERRUPTED_AFTER_MS = 60_000;

/** Whether a look at the domain is under way. */
export function isLooking({ lookStartedAt }: DomainItem, now: number): boolean {
  return lookStartedAt !== null && now - lookStartedAt < LOOK_INTERRUPTED_AFTER_MS;
}
