import { browser } from "wxt/browser";

/** Opens the page on which records are pasted, in a tab of its own: it needs room. */
export function openPastePage(): void {
  browser.tabs.create({ url: browser.runtime.getURL("/paste.html") });
}
