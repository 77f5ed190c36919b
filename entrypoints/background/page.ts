import { browser } from "wxt/browser";
import * as z from "zod/mini";
import type { PageProtocol } from "../../lib/messages/page.ts";
import { pageAnswers } from "../../lib/messages/page-answers.ts";

/** What the browser let us know of a tab. */
export type PageAnswer<T> =
  | { kind: "answered"; answer: T }
  /** No grant for this tab, or a page on which no extension may run. */
  | { kind: "no-access" };

/** As a mapped type: a generic name keeps request and answer together. */
const answers: { [K in keyof PageProtocol]: z.ZodMiniType<PageProtocol[K]["answer"]> } =
  pageAnswers;

/**
 * Asks the content script of a tab, where there is one.
 * @throws where there is none (any more).
 */
export async function askPage<K extends keyof PageProtocol>(
  tabId: number,
  name: K,
  body: PageProtocol[K]["request"],
): Promise<PageProtocol[K]["answer"]> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { mila: name, body });
  return z.parse(answers[name], answer);
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ["/content-scripts/editor.js"],
    });
    return true;
  } catch {
    // Every browser words it differently; there is only one reason here: we may not see this tab.
    return false;
  }
}

/** Puts the content script into the tab, where it is not yet, and asks it. */
export async function callPage<K extends keyof PageProtocol>(
  tabId: number,
  name: K,
  body: PageProtocol[K]["request"],
): Promise<PageAnswer<PageProtocol[K]["answer"]>> {
  if (!(await inject(tabId))) return { kind: "no-access" };
  return { kind: "answered", answer: await askPage(tabId, name, body) };
}

/** Address of the tab's page; null where we may not see it, or the tab is closed by now. */
export async function addressOf(tabId: number): Promise<URL | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ? URL.parse(tab.url) : null;
}
