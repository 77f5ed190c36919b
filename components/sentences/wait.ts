import type { RecordWait } from "../../lib/state/domain-item.ts";
import type { Observation } from "../../lib/verify/report.ts";
import { say } from "../../lib/words/words.ts";
import { delayOf, momentOf } from "./time.ts";

/** What is known of a record that is under way. All times are milliseconds since the epoch. */
export interface WaitSight {
  wait: RecordWait;
  /** When a Save of it was noticed; null where none was. */
  savedAt: number | null;
  observations: readonly Observation[];
  /** Shown names of resolvers, by id. */
  operatorOf(resolver: string): string;
}

/** Who still remembers another answer than the right one, and until when the last of them does. */
function remembered({ observations, operatorOf }: WaitSight, now: number) {
  const old = observations.filter(({ verdict, until }) => verdict !== "right" && until > now);
  if (old.length === 0) return null;
  const names = new Set(old.map(({ resolver }) => operatorOf(resolver)));
  return {
    names: new Intl.ListFormat(say("words_locale")).format(names),
    until: Math.max(...old.map(({ until }) => until)),
  };
}

/** When a record that is under way is looked for again, and why not sooner. */
export function waitWords(sight: WaitSight, now: number): string {
  const { wait, savedAt } = sight;
  if (wait.at === null) return say("wait_with_another");
  const at = Math.max(wait.at, now);
  const time = momentOf(at, now);
  if (wait.why === "with-another") return say("wait_with_another_at", time);
  if (wait.why === "cache-expires") {
    const old = remembered(sight, now);
    if (old !== null) return say("wait_remembered", old.names, momentOf(old.until, now));
  }
  if (wait.why === "after-save" && savedAt !== null)
    return say("wait_after_save", momentOf(savedAt, now), time, delayOf(at - now));
  return say("wait_until", time, delayOf(at - now));
}
