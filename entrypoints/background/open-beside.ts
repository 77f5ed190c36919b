import { browser } from "wxt/browser";
import { openSidePanel } from "../../lib/side-panel.ts";
import { say } from "../../lib/words/words.ts";

const OPEN_BESIDE = "open-beside";

/** Browsers keep the entry until the extension is updated, so it is made once. */
export function addMenuEntry(): void {
  browser.contextMenus.create({
    id: OPEN_BESIDE,
    title: say("panel_command"),
    contexts: ["page", "editable", "selection"],
    documentUrlPatterns: ["https://*/*", "http://*/*"],
  });
}

function openIn(windowId: number | undefined): void {
  if (windowId === undefined) return;
  openSidePanel(windowId).catch((error: unknown) => console.error("the panel did not open", error));
}

/**
 * The page's context menu and the keyboard command: both grant the tab, and open the panel on it.
 * Called when the worker starts, before anything is awaited, so that no press is missed.
 */
export function openBesideOnCommand(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_BESIDE) openIn(tab?.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_BESIDE) openIn(tab?.windowId);
  });
}
