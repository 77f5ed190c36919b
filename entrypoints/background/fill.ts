import type { FillOrder } from "../../lib/editor/fill-order.ts";
import type { FillOutcome } from "../../lib/editor/outcome.ts";
import type { ViewProtocol } from "../../lib/messages/view.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { Store } from "../../lib/state/store.ts";
import { taughtAt } from "../../lib/state/taught-item.ts";
import { fillHints, providerFor, seenInPlaceOf } from "./fill-hints.ts";
import type { PageAnswer } from "./page.ts";

type FillRequest = ViewProtocol["fill"]["request"];

/** What a fill needs of the owner's tabs. */
export interface FillPages {
  /** Address of the tab's page; null where we may not see it. */
  addressOf(tabId: number): Promise<URL | null>;
  /** @throws where the page goes away under the fill. */
  fillRecord(tabId: number, order: FillOrder): Promise<PageAnswer<FillOutcome>>;
}

const refused = (reason: Extract<FillOutcome, { kind: "refused" }>["reason"]): FillOutcome => ({
  kind: "refused",
  reason,
  detail: null,
});

async function orderFor(
  store: Store,
  item: DomainItem,
  pages: FillPages,
  request: FillRequest,
): Promise<FillOrder | null> {
  const record = item.records.find(({ id }) => id === request.recordId);
  if (!record) return null;
  const url = await pages.addressOf(request.tabId);
  return {
    record,
    hints: fillHints(item, url, request.zoneConfirmed),
    inDns: seenInPlaceOf(item, record.id),
    // The owner speaks of this very page: his word stands beside what is on file.
    taught: [
      ...(providerFor(item, url)?.controls ?? []),
      ...(url ? taughtAt(await store.taught(), url.hostname) : []),
    ],
  };
}

async function carryOut(
  store: Store,
  item: DomainItem,
  pages: FillPages,
  request: FillRequest,
): Promise<FillOutcome> {
  const order = await orderFor(store, item, pages, request);
  if (!order) return refused("page-changed");
  try {
    const asked = await pages.fillRecord(request.tabId, order);
    return asked.kind === "answered" ? asked.answer : refused("no-access");
  } catch (error) {
    // The page went away under the fill (navigation, reload): its script cannot answer any more.
    console.warn("the page did not answer a fill", error);
    return refused("page-changed");
  }
}

/** Fills one record into the owner's tab; what became of it is kept for a view that closed. */
export async function fill(
  store: Store,
  pages: FillPages,
  request: FillRequest,
): Promise<FillOutcome> {
  const era = store.era();
  const startedAt = Date.now();
  const { recordId } = request;
  const log = (outcome: FillOutcome | null) =>
    store.changeDomain(
      request.domain,
      (current) => ({ ...current, fill: { recordId, startedAt, outcome } }),
      era,
    );
  const item = await log(null);
  // The domain was forgotten since the view drew its button: there is nothing to fill any more.
  if (!item) return refused("page-changed");
  const outcome = await carryOut(store, item, pages, request);
  await log(outcome);
  return outcome;
}
