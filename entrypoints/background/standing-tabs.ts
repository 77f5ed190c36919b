import { browser } from "wxt/browser";
import * as z from "zod/mini";
import type { PageSummary } from "../../lib/editor/outcome.ts";
import type { StandingOfDomain } from "../../lib/messages/page.ts";
import type { TabView } from "../../lib/messages/view.ts";
import { isAtOrBelow } from "../../lib/records/domain-name.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { Store } from "../../lib/state/store.ts";
import { indexEntryOf } from "../../lib/state/summary.ts";
import { addressOf, askPage, callPage } from "./page.ts";

/** Tabs whose page shows where a domain stands: kept while the browser runs, by tab id. */
const KEY = "standing-tabs";
const tabsSchema = z.record(
  z.string(),
  z.object({
    domain: z.string(),
    /** Address of the page on which the owner called, without query and fragment. */
    page: z.string(),
    /** What it shows, to be told anew only what changed. */
    shown: z.string(),
  }),
);
type Tabs = z.infer<typeof tabsSchema>;
type Tab = Tabs[string];

async function pageIn(tabId: number): Promise<string | null> {
  const url = await addressOf(tabId);
  return url && url.origin + url.pathname;
}

/** Whether the page says that it edits the zone in which the domain lies. */
function editsZoneOf(page: PageSummary, domain: string): boolean {
  if (page.kind !== "editor" || page.zone.kind !== "told") return false;
  return isAtOrBelow(domain, page.zone.name);
}

function standingOf(item: DomainItem): StandingOfDomain {
  const { counting, todo } = indexEntryOf(item);
  const passes = new Set(
    item.report?.records.filter(({ state }) => state === "pass").map(({ id }) => id),
  );
  return {
    domain: item.name,
    right: counting - todo,
    counting,
    passing: item.records.filter(({ id }) => passes.has(id)),
  };
}

async function readTabs(): Promise<Tabs> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return stored === undefined ? {} : z.parse(tabsSchema, stored);
}

export interface StandingTabs {
  /** A view was opened beside this page: it shows from now on where the view's domain stands. */
  opened(view: TabView, tabId: number | null): Promise<void>;
  /** What is stored of a domain has changed. */
  changed(domain: string): Promise<void>;
  /** A tab has loaded its page; many editors do so after each Save. */
  loaded(tabId: number): Promise<void>;
}

/**
 * Keeps the badge in the pages of providers up to date. Only a page that says that it edits the zone
 * of a domain is told of it: no other learns which domains there are.
 * @param saved called where a page that was loaded anew holds what was filled into it: the word of a
 *   page that goes away with its Save does not reach a worker that has to be started first.
 */
export function standingTabs(
  store: Store,
  saved: (domain: string, recordId: string) => Promise<void>,
): StandingTabs {
  let last: Promise<unknown> = Promise.resolve();

  /**
   * Brings the page up to date. One that is no editor of the zone is not told, and is looked at again
   * at the next change: many draw their table some time after they have loaded.
   */
  async function show(tabId: number, tab: Tab, surveyed?: PageSummary): Promise<void> {
    try {
      const summary = surveyed ?? (await askPage(tabId, "survey-page", {}));
      const isEditor = editsZoneOf(summary, tab.domain);
      const item = isEditor ? await store.domain(tab.domain) : null;
      if (!item?.report) return await keep(tabId, { ...tab, shown: "" });
      const standing = standingOf(item);
      const shown = JSON.stringify(standing);
      if (shown !== tab.shown) await askPage(tabId, "show-standing", standing);
      await keep(tabId, { ...tab, shown });
    } catch (error) {
      // The page went away, and what it showed with it: it may come back loaded anew.
      console.warn("the page does not show where things stand", error);
      await keep(tabId, { ...tab, shown: "" });
    }
  }

  async function keep(tabId: number, tab: Tab | null): Promise<void> {
    const { [tabId]: _, ...others } = await readTabs();
    const tabs: Tabs = tab === null ? others : { ...others, [tabId]: tab };
    await browser.storage.session.set({ [KEY]: tabs });
  }

  /** Notices a Save of the last fill that was not noticed when it was made. */
  async function noticeSave(tabId: number, domain: string): Promise<void> {
    const item = await store.domain(domain);
    if (item?.fill?.outcome?.kind !== "filled") return;
    const { recordId, startedAt } = item.fill;
    const record = item.records.find(({ id }) => id === recordId);
    const isNoticed = (item.saves[recordId]?.at ?? 0) >= startedAt;
    const isSeen = item.report?.records.some(
      ({ id, state }) => id === recordId && state === "pass",
    );
    if (!record || isNoticed || isSeen) return;
    const { holds } = await askPage(tabId, "holds-record", { record });
    if (holds) await saved(domain, recordId);
  }

  /** One after the other: each reads what the one before has kept. */
  function inTurn(act: () => Promise<void>): Promise<void> {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  }

  return {
    opened: (view, tabId) =>
      inTurn(async () => {
        const { domain } = view;
        if (tabId === null || domain === null || view.page.kind === "no-access") return;
        if (view.page.summary.kind !== "editor") return;
        const page = await pageIn(tabId);
        if (page !== null) await show(tabId, { domain, page, shown: "" });
      }),
    changed: (domain) =>
      inTurn(async () => {
        const tabs = Object.entries(await readTabs()).filter(([, tab]) => tab.domain === domain);
        for (const [id, tab] of tabs) await show(Number(id), tab);
      }),
    loaded: (tabId) =>
      inTurn(async () => {
        const { [tabId]: tab } = await readTabs();
        if (!tab) return;
        // Another page of the tab was not called on, and a grant that is withdrawn holds no more.
        const isSame = (await pageIn(tabId)) === tab.page;
        const asked = isSame ? await callPage(tabId, "survey-page", {}) : null;
        if (asked?.kind !== "answered") return await keep(tabId, null);
        await show(tabId, { ...tab, shown: "" }, asked.answer);
        await noticeSave(tabId, tab.domain);
      }),
  };
}
