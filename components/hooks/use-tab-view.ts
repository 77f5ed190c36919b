import { useCallback, useEffect, useRef, useState } from "react";
import { browser } from "wxt/browser";
import type { TabView } from "../../lib/messages/view.ts";
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

/**
 * Calls back when another tab comes to the front of this window, or another page into that tab.
 * @returns the function that ends it.
 */
function watchTabs(changed: () => void): () => void {
  const updated = (_id: number, { status }: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && status === "complete") changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/**
 * Tells the worker that a view is open, and holds what it says of the tab in front. A panel outlives
 * that tab; and a page may still be loading when the icon is pressed on it, and cannot be seen yet.
 */
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
  useEffect(
    () =>
      watchTabs(() => {
        const look = async () => {
          const id = await activeTabId();
          setTabId(id);
          return send("tab-changed", { tabId: id });
        };
        follow(look());
      }),
    [follow],
  );
  const chooseDomain = useCallback(
    (domain: string) => follow(send("choose-domain", { domain, tabId })),
    [follow, tabId],
  );
  return { tabId, tab, chooseDomain, lookAgain };
}
