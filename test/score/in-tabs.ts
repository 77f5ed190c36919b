import type { BrowserContext } from "@playwright/test";
import { CorpusTab } from "./open-page.ts";

/**
 * Tabs that work side by side: most of a page's time is waiting, and two cores carry so many.
 */
const TABS = 10;

/**
 * Does a piece of work for each item, several at a time, each in a tab of its own.
 * @param adopt called once for each new tab.
 * @returns the results in the items' order.
 */
export async function inTabs<T, R>(
  context: BrowserContext,
  items: readonly T[],
  work: (tab: CorpusTab, item: T) => Promise<R>,
  adopt: (tab: CorpusTab) => Promise<void> = async () => {},
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    const tab = await CorpusTab.open(await context.newPage());
    await adopt(tab);
    while (next < items.length) {
      const at = next;
      next += 1;
      const item = items[at];
      if (item !== undefined) results[at] = await work(tab, item);
    }
    await tab.page.close();
  };
  await Promise.all(Array.from({ length: Math.min(TABS, items.length) }, worker));
  return results;
}
