import type { IndexEntry } from "../../lib/state/index-item.ts";
import { say } from "../../lib/words/words.ts";
import { DomainOverview } from "../domain-overview/DomainOverview.tsx";
import { isLooking } from "../domain-overview/overview.ts";
import { FindingView } from "../finding/FindingView.tsx";
import { useKeepInPlace } from "../hooks/use-keep-in-place.ts";
import { Notice } from "../notice/Notice.tsx";
import { NoticeOffer } from "../notice-offer/NoticeOffer.tsx";
import { PastedRecords } from "../pasted-records/PastedRecords.tsx";
import { RecordList } from "../record-list/RecordList.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import styles from "./assistant.module.css";
import { Notices } from "./Notices.tsx";
import { PageLine } from "./PageLine.tsx";
import { type DomainViewProps, useDomainWork } from "./use-domain-work.ts";
import { Written } from "./Written.tsx";

/**
 * Whether the owner may have something to enter. It does not turn on what the tab holds, which is
 * known a moment after all else: no line comes in above what he is about to press.
 */
function isToDo({ state }: IndexEntry): boolean {
  return state !== "pass" && state !== "spreading";
}

/** One domain: how it stands, what this page is good for, its records. */
export function DomainPage(props: DomainViewProps) {
  const { item, entry, sight, plainNames, now } = props;
  const { tab } = sight;
  const domain = item.name;
  const { check, marks, filling, writing, convention, records, serving, canFill } =
    useDomainWork(props);
  useKeepInPlace();
  const neverFetched = item.fetchedAt === null && item.fetchError === null;
  return (
    <main className={styles.main}>
      {records.length > 0 && (
        <DomainOverview
          entry={entry}
          item={item}
          records={records}
          checking={check.running || isLooking(item, now)}
          checkNow={() => check.run()}
          now={now}
        />
      )}
      {check.failed && (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      )}
      <Notices item={item} checkNow={() => check.run()} now={now} />
      {item.report !== null && item.report.findings.length > 0 && (
        <section aria-label={say("popup_domain_findings")} className={styles.findings}>
          {item.report.findings.map((finding) => (
            <FindingView
              key={`${finding.code} ${finding.part} ${finding.seen}`}
              finding={finding}
              domain={domain}
              provider={serving?.name ?? null}
            />
          ))}
        </section>
      )}
      {records.length === 0 ? (
        neverFetched ? (
          <Skeleton label={say("popup_loading_records", domain)} />
        ) : (
          item.fetchError === null && (
            <Notice tone="quiet">{say("popup_no_records", domain)}</Notice>
          )
        )
      ) : (
        <>
          {isToDo(entry) && <PageLine tab={tab} domain={domain} serving={serving} />}
          <Written writing={writing} plainNames={plainNames} />
          <RecordList
            item={item}
            records={records}
            provider={serving?.name ?? null}
            convention={convention}
            filling={filling}
            canFill={canFill}
            clearMarks={marks}
            now={now}
          />
        </>
      )}
      <NoticeOffer item={item} />
      {item.source === "pasted" && <PastedRecords domain={domain} />}
    </main>
  );
}
