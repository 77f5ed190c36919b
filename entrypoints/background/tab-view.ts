import type { TabView } from "../../lib/messages/view.ts";
import { chooseDomain } from "../../lib/state/choose-domain.ts";
import type { Store } from "../../lib/state/store.ts";
import { addressOf, callPage } from "./page.ts";

type PageOfTab = { url: URL | null; page: TabView["page"] };

/** A page that goes away under its survey is one that we could not see. */
async function survey(tabId: number) {
  try {
    return await callPage(tabId, "survey-page", {});
  } catch (error) {
    console.warn("the page did not answer a survey", error);
    return { kind: "no-access" } as const;
  }
}

async function pageOf(tabId: number | null): Promise<PageOfTab> {
  if (tabId === null) return { url: null, page: { kind: "no-access" } };
  const asked = await survey(tabId);
  const url = await addressOf(tabId);
  if (asked.kind === "no-access" || url === null) return { url, page: { kind: "no-access" } };
  return { url, page: { kind: "seen", host: url.hostname, summary: asked.answer } };
}

/** The zone that the page says it edits; null where it does not say. */
function zoneTold(page: TabView["page"]): string | null {
  if (page.kind === "no-access" || page.summary.kind === "no-editor") return null;
  return page.summary.zone.kind === "told" ? page.summary.zone.name : null;
}

/**
 * What a view is told of its tab; remembers the domain that it shows as the current one.
 * @param chosen the domain that the owner took; null to let the tab decide.
 */
export async function tabView(
  store: Store,
  tabId: number | null,
  chosen: string | null,
): Promise<TabView> {
  const { url, page } = await pageOf(tabId);
  const index = await store.index();
  const listed = index.domains.some(({ name }) => name === chosen);
  const domain = listed ? chosen : chooseDomain(index, zoneTold(page), url);
  if (domain !== index.current) {
    await store.changeIndex((current) => ({ ...current, current: domain }));
  }
  return { domain, page };
}
