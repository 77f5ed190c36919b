import { RefreshCw } from "lucide-react";
import type { DomainItem, NextLook } from "../../lib/state/domain-item.ts";
import type { IndexEntry } from "../../lib/state/index-item.ts";
import { type PlainWordKey, say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { countsIn, type ShownRecord } from "../record-card/shown-record.ts";
import { delayOf, momentOf } from "../sentences/time.ts";
import { recordLook } from "../state-badge/record-look.ts";
import styles from "./domain-overview.module.css";
import { overviewOf } from "./overview.ts";

interface DomainOverviewProps {
  entry: IndexEntry;
  item: DomainItem;
  records: readonly ShownRecord[];
  checking: boolean;
  checkNow(): void;
  now: number;
}

/** Within this time of the next look, how long it will be says more than the hour does. */
const DELAY_IS_TELLING_MS = 3_600_000;

function nextLookWords(at: number, now: number): string {
  if (at <= now) return say("popup_next_look_soon");
  return at - now < DELAY_IS_TELLING_MS
    ? say("popup_next_look_in", momentOf(at, now), delayOf(at - now))
    : say("popup_next_look", momentOf(at, now));
}

const reasonKeys = {
  first: "next_look_first",
  interrupted: "next_look_interrupted",
  "retry-transport": "next_look_retry_transport",
  "retry-mila": "next_look_retry_mila",
  "after-save": "next_look_after_save",
  "cache-expires": "next_look_cache_expires",
  "owner-must-act": "next_look_owner_must_act",
  "confirm-pass": "next_look_confirm_pass",
  weekly: "next_look_weekly",
} as const satisfies Record<NextLook["reason"], PlainWordKey>;

/** When was looked, and when is looked next. */
function Times({ item: { report, nextLook }, checking, now }: DomainOverviewProps) {
  if (checking) return <p className={styles.times}>{say("popup_looking")}</p>;
  return (
    <p className={styles.times}>
      {report !== null && <span>{say("popup_looked_at", momentOf(report.checkedAt, now))}</span>}
      {report !== null && nextLook !== null && " · "}
      {nextLook !== null && <span>{nextLookWords(nextLook.at, now)}</span>}
    </p>
  );
}

/** What the owner does now, or what is waited for. While a look runs, the next is not planned yet. */
function explanationOf(
  note: string | null,
  { item: { report, nextLook }, checking }: DomainOverviewProps,
): string {
  const waits = report?.state === "fail" || report?.state === "unknown";
  const reason = waits && nextLook !== null && !checking ? say(reasonKeys[nextLook.reason]) : null;
  return [note, reason].filter((sentence) => sentence !== null).join(" ");
}

/** One piece a record that counts, in the guide's order: how far the way is, at a glance. */
function Progress({ records }: { records: readonly ShownRecord[] }) {
  const counting = records.filter(countsIn);
  return (
    <div className={styles.progress} aria-hidden="true">
      {counting.map(({ id, state }) => (
        <span key={id} data-tone={recordLook(state).tone} data-state={state} />
      ))}
    </div>
  );
}

/**
 * How a domain stands, since when that is known, and the way to look again. It is as high in one
 * state as in another, so that what stands below does not slip under a press when a look is in.
 */
export function DomainOverview(props: DomainOverviewProps) {
  const { entry, records, checking, checkNow } = props;
  const { tone, icon: Icon, headline, note } = overviewOf(entry);
  return (
    <section className={styles.overview} data-tone={tone} aria-busy={checking}>
      <div className={styles.line}>
        <Icon size={22} aria-hidden="true" className={styles.icon} />
        <p className={styles.headline} role="status">
          {headline}
        </p>
        <Button
          look="secondary"
          icon={RefreshCw}
          turning={checking}
          busy={checking}
          onClick={checkNow}
        >
          {say(checking ? "popup_checking" : "popup_check_now")}
        </Button>
      </div>
      <Progress records={records} />
      <Times {...props} />
      <p className={styles.explanation}>{explanationOf(note, props)}</p>
    </section>
  );
}
