import { chosenServices } from "../../lib/dns/resolvers.ts";
import type { TabView, ViewProtocol } from "../../lib/messages/view.ts";
import type { Handlers } from "../../lib/receive.ts";
import type { Store } from "../../lib/state/store.ts";
import { withoutSite } from "../../lib/state/taught-item.ts";
import type { Watcher } from "../../lib/watch/watcher.ts";
import type { Account } from "./account.ts";
import type { ChosenResolvers } from "./chosen-resolvers.ts";
import { type FillPages, fill } from "./fill.ts";
import { addressOf, callPage } from "./page.ts";
import { pageRows } from "./page-rows.ts";
import type { StandingTabs } from "./standing-tabs.ts";
import { tabView } from "./tab-view.ts";
import { keepTaught, pointAt, stopPointing } from "./teaching.ts";
import { undoFill } from "./undo-fill.ts";

const fillPages: FillPages = {
  addressOf,
  fillRecord: (tabId, order) => callPage(tabId, "fill-record", order),
};

/** What our own pages may ask of the worker. */
export function viewCommands(
  store: Store,
  watcher: Watcher,
  account: Account,
  standings: StandingTabs,
  resolvers: ChosenResolvers,
): Handlers<ViewProtocol, null> {
  const done = { kind: "done" } as const;

  /** Runs on after the view has its answer; what it finds comes to the view through the state. */
  function refreshBehind(domain: string | null): void {
    watcher.opened(domain).catch((error: unknown) => console.error("the refresh broke off", error));
  }

  /** The page that edits the domain shows where it stands, while the worker looks anew. */
  function standBeside(view: TabView, tabId: number | null): void {
    standings
      .opened(view, tabId)
      .catch((error: unknown) => console.warn("the page does not show where things stand", error));
    refreshBehind(view.domain);
  }

  return {
    "view-opened": async ({ tabId }) => {
      const view = await tabView(store, tabId, null);
      standBeside(view, tabId);
      return view;
    },
    "tab-changed": ({ tabId }) => tabView(store, tabId, null),
    "choose-domain": async ({ domain, tabId }) => {
      const view = await tabView(store, tabId, domain);
      standBeside(view, tabId);
      return view;
    },
    "check-now": async ({ domain }) => {
      await watcher.refreshRecords(domain);
      // He may have emptied the resolvers' caches by hand.
      resolvers.forget(domain);
      await watcher.look(domain, "check-now");
      return done;
    },
    "look-if-due": async ({ domain }) => {
      await watcher.lookIfDue(domain);
      return done;
    },
    "page-rows": (request) => pageRows(store, request),
    "point-at": pointAt,
    "stop-pointing": async ({ tabId }) => {
      await stopPointing(tabId);
      return done;
    },
    "keep-taught": ({ tabId }) => keepTaught(store, tabId),
    "forget-taught": async ({ host }) => {
      await store.changeTaught((taught) => withoutSite(taught, host));
      return done;
    },
    fill: (request) => fill(store, fillPages, request),
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
    "set-resolvers": async ({ ids }) => {
      const resolvers = chosenServices(ids).map(({ id }) => id);
      await store.changeSettings((settings) => ({ ...settings, resolvers }));
      return done;
    },
    "set-plain-names": async ({ plainNames }) => {
      await store.changeSettings((settings) => ({ ...settings, plainNames }));
      return done;
    },
  };
}
