import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { openSession } from "../../lib/editor/fill/session.ts";
import type { FillOrder } from "../../lib/editor/fill-order.ts";
import { createMarks } from "../../lib/editor/mark/marks.ts";
import { createStandingBadges } from "../../lib/editor/mark/standing.ts";
import { type PageProtocol, pageRequests } from "../../lib/messages/page.ts";
import { type Handlers, hearWorker } from "../../lib/receive.ts";
import { markWords, standingWords } from "./mark-words.ts";

/** The script of this page, so that a second injection finds the first. */
interface Installed {
  /** False once the extension was updated or reloaded, and nothing reaches it any more. */
  alive: () => boolean;
  stop: () => void;
}

/** Visible to our own scripts alone: content scripts have a global object of their own. */
const INSTALLED = Symbol.for("mila-dns-assistant.editor");

function isInstalled(value: unknown): value is Installed {
  return typeof value === "object" && value !== null && "alive" in value && "stop" in value;
}

/** Tells the worker; one that is ended in it is woken by the second try. */
async function tellSaved({ hints, record }: FillOrder): Promise<void> {
  const body = { domain: hints.domain, recordId: record.id };
  const tell = () => browser.runtime.sendMessage({ mila: "save-noticed", body });
  await tell().catch(tell);
}

function install(): Installed {
  const marks = createMarks(markWords);
  const badges = createStandingBadges(standingWords);
  const session = openSession({
    document,
    mark: marks.show,
    saved: (order) => {
      marks.keepRows();
      tellSaved(order).catch(console.error);
    },
  });
  const handlers: Handlers<PageProtocol, null> = {
    "survey-page": async () => session.summary(),
    "page-rows": async (question) => session.pageRows(question),
    "show-standing": async ({ passing, ...standing }) => {
      badges.show({ ...standing, find: () => session.rowsOf(passing) });
      return { kind: "done" };
    },
    "holds-record": async ({ record }) => ({ holds: session.rowsOf([record]).rows.length > 0 }),
    "fill-record": async (order) => session.fill(order),
    "undo-fill": async ({ recordId }) => session.undo(recordId),
    "clear-marks": async () => {
      marks.clear();
      badges.clear();
      return { kind: "done" };
    },
  };
  browser.runtime.onMessage.addListener(hearWorker(browser.runtime.id, pageRequests, handlers));
  return {
    alive: () => browser.runtime?.id !== undefined,
    stop: () => {
      marks.clear();
      badges.clear();
    },
  };
}

/** Put into a page when the owner calls for it, never before. */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  main() {
    const known: unknown = Reflect.get(globalThis, INSTALLED);
    if (isInstalled(known)) {
      if (known.alive()) return;
      known.stop();
    }
    Reflect.set(globalThis, INSTALLED, install());
  },
});
