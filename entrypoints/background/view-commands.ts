import { browser } from "wxt/browser";
import type { ViewProtocol } from "../../lib/messages.ts";
import { listDomains } from "../../lib/mila/client.ts";
import type { Handlers } from "../../lib/receive.ts";
import { defaultSettings } from "../../lib/state/settings-item.ts";
import type { Store } from "../../lib/state/store.ts";
import { forgetToken, writeToken } from "../../lib/state/token.ts";
import { lookInView } from "../../lib/watch/schedule.ts";
import type { Watcher } from "../../lib/watch/watcher.ts";
import { fill } from "./fill.ts";
import { accessTo } from "./mila-access.ts";
import { callPage } from "./page.ts";
import { tabView } from "./tab-view.ts";

/** The list of domains is fetched again when a view opens and it is older than this. */
const LIST_ANEW_AFTER_MS = 300_000;
/** A look that a view's opening asks for is not made when the last one is younger than this. */
const LOOK_ANEW_AFTER_MS = 15_000;

/** What our own pages may ask of the worker. */
export function viewCommands(
  store: Store,
  watcher: Watcher,
  resolverIds: readonly string[],
): Handlers<ViewProtocol, null> {
  const done = { kind: "done" } as const;

  async function refresh(domain: string | null): Promise<void> {
    const { connected } = await store.settings();
    if (!connected) return;
    const { listedAt } = await store.index();
    if ((listedAt ?? 0) + LIST_ANEW_AFTER_MS <= Date.now()) await watcher.refreshList();
    if (domain === null) return;
    const item = await watcher.refreshRecords(domain);
    const checkedAt = item.report?.checkedAt ?? 0;
    if (item.records.length > 0 && checkedAt + LOOK_ANEW_AFTER_MS <= Date.now()) {
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
      const item = await store.domain(domain);
      const now = Date.now();
      const inView = item && lookInView(item, resolverIds, now);
      const due = (inView ?? Number.POSITIVE_INFINITY) <= now || (item?.nextLook?.at ?? 0) <= now;
      if (item && due) await watcher.look(domain, "due");
      return done;
    },
    fill: (request) => fill(store, request),
    "clear-marks": async ({ tabId }) => {
      await callPage(tabId, "clear-marks", {});
      return done;
    },
    connect: async ({ apiBase, token }) => {
      const access = await accessTo(apiBase, token);
      const list = access.ok ? await listDomains(access.value) : access;
      if (!list.ok) return { kind: "failed", error: list.error };
      await writeToken(token);
      await store.changeSettings((settings) => ({ ...settings, apiBase, connected: true }));
      await store.replaceDomains(list.value, Date.now());
      return { kind: "connected", domains: list.value.length };
    },
    disconnect: async () => {
      await forgetToken();
      await store.forgetDomains();
      await store.changeSettings((settings) => ({
        ...settings,
        apiBase: defaultSettings.apiBase,
        connected: false,
      }));
      await browser.alarms.clearAll();
      return done;
    },
    "set-plain-names": async ({ plainNames }) => {
      await store.changeSettings((settings) => ({ ...settings, plainNames }));
      return done;
    },
  };
}
