import { browser } from "wxt/browser";
import type { Pick } from "../../lib/editor/pick.ts";
import { wordPartOf } from "../../lib/editor/plan/parts.ts";
import type { ViewProtocol } from "../../lib/messages/view.ts";
import { readPicked, writePicked } from "../../lib/state/picked.ts";
import type { Store } from "../../lib/state/store.ts";
import { withTaught } from "../../lib/state/taught-item.ts";

type Request = ViewProtocol["point-at"]["request"];

/** Lets the owner point at a field of the tab. */
export async function pointAt({
  tabId,
  part,
}: Request): Promise<ViewProtocol["point-at"]["answer"]> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["/point.js"] });
    await browser.tabs.sendMessage(tabId, { mila: "point-at", body: { part } });
  } catch (error) {
    // Every browser words it differently; there is only one reason here: we may not see this tab.
    console.warn("nobody can point in this tab", error);
    return { kind: "no-access" };
  }
  await writePicked(tabId, { part, host: null, pick: null });
  return { kind: "pointing" };
}

/** Ends it, whatever came of it. */
export async function stopPointing(tabId: number): Promise<void> {
  await writePicked(tabId, null);
  await browser.tabs
    .sendMessage(tabId, { mila: "stop-pointing", body: {} })
    .catch((error: unknown) => console.warn("the page has gone, and its pointing with it", error));
}

/** Notes what was pointed at, for the panel to ask about. @param url of the page, by the browser. */
export async function pointed(tabId: number, url: string, pick: Pick): Promise<void> {
  const asked = await readPicked(tabId);
  const host = URL.parse(url)?.hostname ?? null;
  // Nobody asked for it: the panel has closed, or a page speaks that was taken over.
  if (asked === null || host === null) return;
  const next = pick.kind === "cancelled" ? null : { part: asked.part, host, pick };
  await writePicked(tabId, next);
}

/** Keeps for its site what was pointed at last: the owner has said yes. */
export async function keepTaught(
  store: Store,
  tabId: number,
): Promise<ViewProtocol["keep-taught"]["answer"]> {
  const picked = await readPicked(tabId);
  await writePicked(tabId, null);
  if (picked?.pick?.kind !== "control" || picked.host === null || picked.part === "proxy") {
    return { kind: "gone" };
  }
  const { host, part } = picked;
  const control = { part: wordPartOf(part), calling: picked.pick.calling };
  await store.changeTaught((taught) => withTaught(taught, host, control));
  return { kind: "kept", host };
}
