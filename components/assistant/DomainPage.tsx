import { useCallback } from "react";
import type { TabView } from "../../lib/messages.ts";
import { type OpenPage, writingFor } from "../../lib/providers/writing.ts";
import { plainConvention } from "../../lib/records/convention.ts";
import { send } from "../../lib/send.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { IndexEntry } from "../../lib/state/index-item.ts";
import { say } from "../../lib/words/words.ts";
import { DomainOverview } from "../domain-overview/DomainOverview.tsx";
import { isLooking } from "../domain-overview/overview.ts";
import { ErrorNotice } from "../error-notice/ErrorNotice.tsx";
import { FindingView } from "../finding/FindingView.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { useFill } from "../hooks/use-fill.ts";
import { useKeepInPlace } from "../hooks/use-keep-in-place.ts";
import { useLookWhenDue } from "../hooks/use-look-when-due.ts";
import { useOnline } from "../hooks/use-online.ts";
import type { TabSight } from "../hooks/use-tab-view.ts";
import { Notice } from "../notice/Notice.tsx";
import { PastedRecords } from "../pasted-records/PastedRecords.tsx";
import { shownRecords } from "../record-card/shown-record.ts";
import { RecordList } from "../record-list/RecordList.tsx";
import { pageWords } from "../sentences/page.ts";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import styles from "./assistant.module.css";
import { PageLine } from "./PageLine.tsx";
import { servingProvider } from "./serving-provider.ts";
import { Written } from "./Written.tsx";

interface DomainPageProps {
  item: DomainItem;
  entry: IndexEntry;
  sight: TabSight;
  plainNames: boolean;
  now: number;
}

/** What the tab tells of how records are written; null where it may not be seen. */
function openPage(view: TabView | null): OpenPage | null {
  if (view === null || view.page.kind === "no-access") return null;
  const { host, summary } = view.page;
  return { host, convention: summary.kind === "editor" ? summary.convention : null };
}

/** When a Save of any record was last noticed; null where none is pending. */
function lastSave({ saves }: DomainItem): number | null {
  const moments = Object.values(saves).map(({ at }) => at);
  return moments.length === 0 ? null : Math.max(...moments);
}

/**
 * Whether the owner may have something to enter. It does not turn on what the tab holds, which is
 * known a moment after all else: no line comes in above what he is about to press.
 */
function isToDo({ state }: IndexEntry): boolean {
  return state !== "pass" && state !== "spreading";
}

/** The notices above the records: what stands between the owner and fresh news. */
function Notices({ item, checkNow, now }: { item: DomainItem; checkNow(): void; now: number }) {
  const online = useOnline();
  if (!online)
    return (
      <Notice tone="wait" title={say("popup_offline")} spoken>
        <p>{say("popup_offline_note")}</p>
      </Notice>
    );
  if (item.fetchError === null) return null;
  return (
    <>
      <ErrorNotice error={item.fetchError} now={now} retry={checkNow} offerOptions />
      {item.records.length > 0 && <p className={styles.known}>{say("popup_known_last")}</p>}
    </>
  );
}

/** One domain: how it stands, what this page is good for, its records. */
export function DomainPage({ item, entry, sight, plainNames, now }: DomainPageProps) {
  const { tab, tabId } = sight;
  const domain = item.name;
  const check = useCommand(
    useCallback(async () => {
      await send("check-now", { domain });
    }, [domain]),
  );
  const marks = useCommand(
    useCallback(async () => {
      if (tabId !== null) await send("clear-marks", { tabId });
    }, [tabId]),
  );
  const filling = useFill(item, tabId, now);
  useKeepInPlace();
  useLookWhenDue({
    domain,
    nextLookAt: item.nextLook?.at ?? null,
    savedAt: lastSave(item),
  });
  const view = tab.kind === "seen" ? tab.view : null;
  const writing = writingFor(openPage(view), item.report?.nameServers ?? []);
  const convention = plainNames ? plainConvention : writing.convention;
  const records = shownRecords(item, convention);
  const serving = servingProvider(item);
  const canFill = view !== null && tabId !== null && pageWords(view, domain, serving).canFill;
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
            convention={convention}
            filling={filling}
            canFill={canFill}
            clearMarks={tabId === null ? null : () => marks.run()}
            now={now}
          />
        </>
      )}
      {item.source === "pasted" && <PastedRecords domain={domain} />}
    </main>
  );
}
