import type { StandingOfDomain, TabView } from "../../lib/messages.ts";
import { isAtOrBelow } from "../../lib/records/domain-name.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { Store } from "../../lib/state/store.ts";
import { indexEntryOf } from "../../lib/state/summary.ts";
import { callPage } from "./page.ts";

/** Whether the page says that it edits the zone in which the domain lies. */
function editsZoneOf({ page }: TabView, domain: string): boolean {
  if (page.kind !== "seen" || page.summary.kind !== "editor") return false;
  const { zone } = page.summary;
  return zone.kind === "told" && isAtOrBelow(domain, zone.name);
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

/**
 * Has the page that edits the domain show where it stands. Only a page that says that it edits the
 * zone is told: no other learns which domains there are.
 */
export async function showStanding(
  store: Store,
  view: TabView,
  tabId: number | null,
): Promise<void> {
  const { domain } = view;
  if (tabId === null || domain === null || !editsZoneOf(view, domain)) return;
  const item = await store.domain(domain);
  if (!item?.report) return;
  try {
    await callPage(tabId, "show-standing", standingOf(item));
  } catch (error) {
    // The page went away meanwhile: there is nothing to show it on.
    console.warn("the page did not take where things stand", error);
  }
}
