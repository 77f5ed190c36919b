import type { ViewProtocol } from "../../lib/messages.ts";
import type { Handlers } from "../../lib/receive.ts";
import type { Store } from "../../lib/state/store.ts";
import type { Watcher } from "../../lib/watch/watcher.ts";
import type { Account } from "./account.ts";
import { fill } from "./fill.ts";
import { callPage } from "./page.ts";
import { tabView } from "./tab-view.ts";
import { undoFill } from "./undo-fill.ts";

/** The list of domains is fetched again when a view opens and it is older than this. */
const LIST_ANEW_AFTER_MS = 300_000;
/** A look that a view's opening asks for is not made when the last one is younger than this. */
const LOOK_ANEW_AFTER_MS = 15_000;

/** What our own pages may ask of the worker. */
export function viewCommands(
  store: Store,
  watcher: Watcher,
  account: Account,
): Handlers<ViewProtocol, null> {
  const done = { kind: "done" } as const;

  /** What a clock that was set back since says of the past is not believed. */
  function isYoung(moment: number | null, ageMs: number): boolean {
    const age = Date.now() - (moment ?? Number.NEGATIVE_INFINITY);
    return age >= 0 && age < ageMs;
  }

  async function refresh(domain: string | null): Promise<void> {
    const { connected } = await store.settings();
    const { listedAt } = await store.index();
    if (connected && !isYoung(listedAt, LIST_ANEW_AFTER_MS)) await watcher.refreshList();
    if (domain === null) return;
    await watcher.opened(domain);
    const item = await watcher.refreshRecords(domain);
    if (!item || item.records.length === 0) return;
    if (!isYoung(item.report?.checkedAt ?? null, LOOK_ANEW_AFTER_MS)) {
      await watcher.look(domain, "opened");
    }
  }

  /** Runs on after the view has its answer; what it finds comes to the view through the state. */
  function refreshBehind(domain: string | null): void {
    refresh(domain).catch((error: unknown) => console.error("the refresh broke off", error));
  }

  return {
    "view-opened": async ({ tabId }) => {
      const view = await tabView(store, tabId, null);
      refreshBehind(view.domain);
      return view;
    },
    "tab-changed": ({ tabId }) => tabView(store, tabId, null),
    "choose-domain": async ({ domain, tabId }) => {
      const view = await tabView(store, tabId, domain);
      refreshBehind(domain);
      return view;
    },
    "check-now": async ({ domain }) => {
      await watcher.refreshRecords(domain);
      await watcher.look(domain, "check-now");
      return done;
    },
    "look-if-due": async ({ domain }) => {
      await watcher.lookIfDue(domain);
      return done;
    },
    fill: (request) => fill(store, request),
    "undo-fill": (request) => undoFill(store, request),
    saved: async ({ domain, recordId }) => {
      await watcher.saveNoticed(domain, recordId);
      return done;
    },
    "clear-marks": async ({ tabId }) => {
      await callPage(tabId, "clear-marks", {});
      return done;
    },
    connect: ({ apiBase, token }) => account.connect(apiBase, token),
    disconnect: async () => {
      await account.disconnect();
      return done;
    },
    "take-pasted": async ({ domain, records }) => {
      const taken = await watcher.takePasted(domain, records);
      if (taken === null) return { kind: "mila-knows" };
      refreshBehind(domain);
      return { kind: "taken" };
    },
    "forget-pasted": async ({ domain }) => {
      await store.forgetPasted(domain);
      await watcher.arm();
      return done;
    },
    "set-notices": async ({ notices }) => {
      await store.changeSettings((settings) => ({ ...settings, notices }));
      return done;
    },
    "set-plain-names": async ({ plainNames }) => {
      await store.changeSettings((settings) => ({ ...settings, plainNames }));
      return done;
    },
  };
}
