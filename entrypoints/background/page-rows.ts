import type { ViewProtocol } from "../../lib/messages/view.ts";
import type { Store } from "../../lib/state/store.ts";
import { fillHints } from "./fill-hints.ts";
import { addressOf, callPage } from "./page.ts";

/** What the tables of the owner's tab hold for the records of a domain. */
export async function pageRows(
  store: Store,
  { domain, tabId }: ViewProtocol["page-rows"]["request"],
): Promise<ViewProtocol["page-rows"]["answer"]> {
  const item = await store.domain(domain);
  if (!item) return { kind: "unread" };
  const hints = fillHints(item, await addressOf(tabId), false);
  try {
    const asked = await callPage(tabId, "page-rows", { records: item.records, hints });
    return asked.kind === "answered" ? asked.answer : { kind: "unread" };
  } catch (error) {
    // The page went away; the view asks again when the next one has loaded.
    console.warn("the page did not answer for its rows", error);
    return { kind: "unread" };
  }
}
