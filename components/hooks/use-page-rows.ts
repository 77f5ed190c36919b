import { useCallback, useEffect, useRef, useState } from "react";
import type { PageRows } from "../../lib/editor/page-rows.ts";
import { send } from "../../lib/send.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { TabSight } from "./use-tab-view.ts";

/**
 * What the page in front holds for the domain's records: read when a page comes, after a fill, a
 * save or a look, and when the owner turns to the view again, since he changes the page meanwhile.
 * @returns null where no page of an editor is at hand, and until it has answered.
 */
export function usePageRows(item: DomainItem, { tab, tabId }: TabSight): PageRows | null {
  const [read, setRead] = useState<{ domain: string; tabId: number; rows: PageRows } | null>(null);
  // Answers may come in another order than their questions: only the newest question counts.
  const newest = useRef(0);
  const domain = item.name;
  const isEditor =
    tab.kind === "seen" && tab.view.page.kind === "seen" && tab.view.page.summary.kind === "editor";
  const readAgain = useCallback(() => {
    newest.current += 1;
    const mine = newest.current;
    if (tabId === null || !isEditor) {
      setRead(null);
      return;
    }
    send("page-rows", { domain, tabId }).then(
      (rows) => {
        if (mine === newest.current) setRead({ domain, tabId, rows });
      },
      // What the page holds is not known then, and nothing is said of it; filling says why.
      () => {
        if (mine === newest.current) setRead(null);
      },
    );
  }, [domain, tabId, isEditor]);
  const changes = [tab, item.fill, item.saves, item.report?.checkedAt];
  useEffect(readAgain, [readAgain, ...changes]);
  useEffect(() => {
    window.addEventListener("focus", readAgain);
    return () => {
      newest.current += 1;
      window.removeEventListener("focus", readAgain);
    };
  }, [readAgain]);
  return read !== null && read.domain === domain && read.tabId === tabId ? read.rows : null;
}
