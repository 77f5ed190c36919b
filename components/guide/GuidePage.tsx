import { useState } from "react";
import { say } from "../../lib/words/words.ts";
import { Notices } from "../assistant/Notices.tsx";
import { PageLine } from "../assistant/PageLine.tsx";
import { type DomainViewProps, useDomainWork } from "../assistant/use-domain-work.ts";
import { Written } from "../assistant/Written.tsx";
import { DomainOverview } from "../domain-overview/DomainOverview.tsx";
import { isLooking } from "../domain-overview/overview.ts";
import { FindingView } from "../finding/FindingView.tsx";
import { usePageRows } from "../hooks/use-page-rows.ts";
import { usePointing } from "../hooks/use-pointing.ts";
import { Notice } from "../notice/Notice.tsx";
import { NoticeOffer } from "../notice-offer/NoticeOffer.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import { CannotSee } from "./CannotSee.tsx";
import { GuideStep } from "./GuideStep.tsx";
import styles from "./guide.module.css";
import { StepList } from "./StepList.tsx";
import { firstStep, guided, nextStep } from "./step-phase.ts";

/**
 * The work beside the page: one record after the other. Which one is shown is settled when the view
 * opens and changes by the owner's presses alone: nothing moves on under his hands.
 */
export function GuidePage(props: DomainViewProps) {
  const { item, entry, sight, plainNames, now } = props;
  const { tab } = sight;
  const domain = item.name;
  const work = useDomainWork(props);
  const rows = usePageRows(item, sight);
  const pointing = usePointing(sight.tabId);
  const { check, records, serving, writing } = work;
  const [chosen, setChosen] = useState<string | null>(null);
  const steps = guided(records);
  if (chosen === null && item.report !== null) {
    const first = firstStep(item, steps);
    if (first !== null) setChosen(first);
  }
  const current = steps.find(({ id }) => id === chosen) ?? steps[0];
  const cannotSee = tab.kind === "seen" && tab.view.page.kind === "no-access";
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
      {item.report?.findings.map((finding) => (
        <FindingView
          key={`${finding.code} ${finding.part} ${finding.seen}`}
          finding={finding}
          domain={domain}
          provider={serving?.name ?? null}
        />
      ))}
      {records.length === 0 && neverFetched && (
        <Skeleton label={say("popup_loading_records", domain)} />
      )}
      {records.length === 0 && !neverFetched && item.fetchError === null && (
        <Notice tone="quiet">{say("popup_no_records", domain)}</Notice>
      )}
      {current !== undefined && (
        <>
          {entry.state !== "pass" && cannotSee && (
            <CannotSee serving={serving} lookAgain={sight.lookAgain} />
          )}
          {entry.state !== "pass" && !cannotSee && (
            <PageLine tab={tab} domain={domain} serving={serving} />
          )}
          <StepList steps={steps} current={current.id} choose={setChosen} />
          <GuideStep
            key={current.id}
            item={item}
            record={current}
            place={{ step: steps.indexOf(current) + 1, all: steps.length }}
            work={work}
            rows={rows}
            pointing={pointing}
            next={nextStep(item, steps, current.id)}
            choose={setChosen}
            now={now}
          />
          <NoticeOffer item={item} />
          <Written writing={writing} plainNames={plainNames} />
        </>
      )}
    </main>
  );
}
