import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { Pick } from "../lib/editor/pick.ts";
import { startPointing } from "../lib/editor/point/pointing.ts";
import { type PointProtocol, pointMessages } from "../lib/messages/point.ts";
import { type Handlers, hearWorker } from "../lib/receive.ts";
import { say } from "../lib/words/words.ts";

/** Visible to our own scripts alone, so that a second injection takes the place of the first. */
const INSTALLED = Symbol.for("mila-dns-assistant.point");

/** Tells the worker; one that is ended in it is woken by the second try. */
async function tell(pick: Pick): Promise<void> {
  const message = { mila: "pointed", body: pick };
  await browser.runtime.sendMessage(message).catch(() => browser.runtime.sendMessage(message));
}

/** Put into a page when the owner wants to point at a field of it, never before. */
export default defineUnlistedScript(() => {
  const known: unknown = Reflect.get(globalThis, INSTALLED);
  if (typeof known === "function") known();
  let end = () => {};
  const handlers: Handlers<PointProtocol, null> = {
    "point-at": async ({ part }) => {
      end();
      end = startPointing(document, say("point_banner", say(`part_${part}`)), (pick) => {
        tell(pick).catch(console.error);
      });
      return { kind: "done" };
    },
    "stop-pointing": async () => {
      end();
      return { kind: "done" };
    },
  };
  const listen = hearWorker(browser.runtime.id, pointMessages, handlers);
  browser.runtime.onMessage.addListener(listen);
  Reflect.set(globalThis, INSTALLED, () => {
    end();
    browser.runtime.onMessage.removeListener(listen);
  });
});
