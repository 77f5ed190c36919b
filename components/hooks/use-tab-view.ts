import { useCallback, useEffect, useRef, useState } from "react";
import { browser } from "wxt/browser";
import type { TabView } from "../../lib/messages.ts";
import { send } from "../../lib/send.ts";

export type SeenTab =
  | { kind: "asking" }
  | { kind: "seen"; view: TabView }
  /** The worker did not answer. */
  | { kind: "failed" };

export interface TabSight {
  /** null until the browser has named it, or where it has none. */
  tabId: number | null;
  tab: SeenTab;
  /** Takes another domain than the one that the worker chose. */
  chooseDomain(domain: string): void;
  /** Looks at the tab again and refreshes what is stored. */
  lookAgain(): void;
}

async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells the worker that a view is open, and holds what it says of the tab in front. */
export function useTabView(): TabSight {
  const [tabId, setTabId] = useState<number | null>(null);
  const [tab, setTab] = useState<SeenTab>({ kind: "asking" });
  // Answers may come in another order than their questions: only the newest question counts.
  const newest = useRef(0);
  const follow = useCallback((asked: Promise<TabView>) => {
    newest.current += 1;
    const mine = newest.current;
    const show = (seen: SeenTab) => {
      if (mine === newest.current) setTab(seen);
    };
    asked.then(
      (view) => show({ kind: "seen", view }),
      () => show({ kind: "failed" }),
    );
  }, []);
  const lookAgain = useCallback(() => {
    const open = async () => {
      const id = await activeTabId();
      setTabId(id);
      return send("view-opened", { tabId: id });
    };
    follow(open());
  }, [follow]);
  useEffect(() => {
    lookAgain();
    return () => {
      newest.current += 1;
    };
  }, [lookAgain]);
  const chooseDomain = useCallback(
    (domain: string) => follow(send("choose-domain", { domain, tabId })),
    [follow, tabId],
  );
  return { tabId, tab, chooseDomain, lookAgain };
}
