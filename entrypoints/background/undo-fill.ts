import type { UndoOutcome } from "../../lib/editor/outcome.ts";
import type { ViewProtocol } from "../../lib/messages/view.ts";
import type { Store } from "../../lib/state/store.ts";
import { callPage } from "./page.ts";

async function takenBack(request: ViewProtocol["undo-fill"]["request"]): Promise<UndoOutcome> {
  try {
    const { tabId, recordId } = request;
    const asked = await callPage(tabId, "undo-fill", { recordId });
    return asked.kind === "answered" ? asked.answer : { kind: "no-access" };
  } catch (error) {
    // The page went away: what was filled into it, unsaved, is gone with it.
    console.warn("the page did not answer an undo", error);
    return { kind: "nothing-to-undo" };
  }
}

/** Puts back in the owner's tab what stood there before the last fill; the fill is forgotten. */
export async function undoFill(
  store: Store,
  request: ViewProtocol["undo-fill"]["request"],
): Promise<UndoOutcome> {
  const era = store.era();
  const outcome = await takenBack(request);
  if (outcome.kind === "no-access") return outcome;
  await store.changeDomain(
    request.domain,
    (item) => (item.fill?.recordId === request.recordId ? { ...item, fill: null } : item),
    era,
  );
  return outcome;
}
