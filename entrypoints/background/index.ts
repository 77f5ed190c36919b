import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { type ContentProtocol, contentMessages } from "../../lib/messages/content.ts";
import { viewMessages } from "../../lib/messages/view.ts";
import { listDomains } from "../../lib/mila/client.ts";
import { type Handlers, originOf, receive } from "../../lib/receive.ts";
import { createStore } from "../../lib/state/store.ts";
import { domainOfKey, INDEX_KEY, SETTINGS_KEY } from "../../lib/state/stored-item.ts";
import { forgetToken, readToken, writeToken } from "../../lib/state/token.ts";
import { alarmTimes } from "../../lib/watch/alarm.ts";
import { createWatcher } from "../../lib/watch/watcher.ts";
import { createAccount } from "./account.ts";
import { createChosenResolvers } from "./chosen-resolvers.ts";
import { accessTo, storedAccess } from "./mila-access.ts";
import { openNotice, showNotice } from "./notices.ts";
import { addMenuEntry, openBesideOnCommand } from "./open-beside.ts";
import { standingTabs } from "./standing-tabs.ts";
import { pointed } from "./teaching.ts";
import { showBadge } from "./toolbar-badge.ts";
import { viewCommands } from "./view-commands.ts";

const ALARM = "next-look";

/** Which tab a message came from, as the browser says it. */
interface ContentSender {
  tabId: number;
  /** Address of its document. */
  url: string;
}

async function ring(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { ...alarmTimes(at, Date.now()) });
}

export default defineBackground(() => {
  const store = createStore(browser.storage.local);
  const resolvers = createChosenResolvers();
  const takeChoice = async () => resolvers.choose(await store.settings());
  // Nobody is asked before it is known whom the owner chose.
  const ready = takeChoice();
  const watcher = createWatcher({
    store,
    milaAccess: async () => storedAccess(await store.settings()),
    resolvers: resolvers.list,
    now: Date.now,
    ring,
    tell: async (domain, news) => {
      const { notices } = await store.settings();
      if (notices) await showNotice(domain, news);
    },
  });
  const account = createAccount({
    store,
    token: { read: readToken, write: writeToken, forget: forgetToken },
    list: async (apiBase, token) => {
      const access = await accessTo(apiBase, token);
      return access.ok ? listDomains(access.value) : access;
    },
    stopAlarms: () => browser.alarms.clearAll(),
    now: Date.now,
  });
  const standings = standingTabs(store, watcher.saveNoticed);
  const commands = viewCommands(store, watcher, account, standings, resolvers);
  const fromContent: Handlers<ContentProtocol, ContentSender> = {
    pointed: async (pick, { tabId, url }) => {
      await pointed(tabId, url, pick);
      return { kind: "done" };
    },
    "save-noticed": async ({ domain, recordId }) => {
      await watcher.saveNoticed(domain, recordId);
      return { kind: "done" };
    },
  };
  // Where the browser can (Firefox cannot), a page whose process was taken over must not read here
  // which domains there are.
  browser.storage.local
    .setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })
    .catch((error: unknown) => console.error("storage stays open to content scripts", error));
  openBesideOnCommand();
  const refreshBadge = async () => showBadge(await store.index());
  async function goOn(): Promise<void> {
    await ready;
    await account.finish();
    await watcher.runDue();
  }

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const origin = originOf(sender, {
      id: browser.runtime.id,
      pages: browser.runtime.getURL("/"),
    });
    if (origin === "view") return ready.then(() => receive(viewMessages, commands, message, null));
    const { tab, url } = sender;
    if (origin === "content" && tab?.id !== undefined && url !== undefined) {
      const from = { tabId: tab.id, url };
      return ready.then(() => receive(contentMessages, fromContent, message, from));
    }
    return undefined;
  });
  openNotice();
  // A press of ours asks for a permission; whether our view outlives the browser's question is not
  // known, and the owner can give and take permissions in the browser's own settings as well.
  browser.permissions.onAdded.addListener(async ({ permissions = [], origins = [] }) => {
    if (permissions.includes("notifications")) {
      openNotice();
      await store.changeSettings((settings) => ({ ...settings, notices: true }));
    }
    await ready;
    const { current } = await store.index();
    if (origins.length > 0 && current !== null) await watcher.look(current, "opened");
  });
  browser.permissions.onRemoved.addListener(async ({ permissions = [] }) => {
    if (permissions.includes("notifications"))
      await store.changeSettings((settings) => ({ ...settings, notices: false }));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) return goOn();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== "local") return;
    for (const name of Object.keys(changes).flatMap((key) => domainOfKey(key) ?? []))
      standings.changed(name).catch(console.error);
    if (SETTINGS_KEY in changes) takeChoice().catch(console.error);
    if (INDEX_KEY in changes) return refreshBadge();
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === "complete") standings.loaded(tabId).catch(console.error);
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await browser.contextMenus.removeAll();
    addMenuEntry();
    await refreshBadge();
    await watcher.arm();
    if (reason === "install")
      await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });
  browser.runtime.onStartup.addListener(async () => {
    await refreshBadge();
    await goOn();
  });
  // Browsers may lose alarms where an extension is switched off and on or its profile is moved.
  browser.alarms
    .get(ALARM)
    .then((alarm) => (alarm ? undefined : watcher.arm()))
    .catch((error: unknown) => console.error("the alarm could not be looked at", error));
});
