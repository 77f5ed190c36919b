import type { BrowserContext } from "@playwright/test";
import type { CorpusPage } from "./format.ts";
import { inTabs } from "./in-tabs.ts";
import type { CorpusTab } from "./open-page.ts";
import { play } from "./owner.ts";

export interface Played {
  page: string;
  title: string;
  /** What is not as the truth says; empty where all is. */
  faults: string[];
}

async function playPage(tab: CorpusTab, page: CorpusPage): Promise<Played[]> {
  if (page.cases.length === 0) {
    await tab.show(page);
    const faults = [...tab.errors, ...tab.asked.map((address) => `the page asked for ${address}`)];
    return [{ page: page.name, title: "decoy", faults }];
  }
  const played: Played[] = [];
  for (const test of page.cases) {
    const faults = await play(tab, page, test).catch((error) => [String(error).slice(0, 400)]);
    played.push({ page: page.name, title: test.title, faults });
  }
  return played;
}

/** Plays the perfect owner through every case of the pages, several pages side by side. */
export async function playAll(
  context: BrowserContext,
  pages: readonly CorpusPage[],
): Promise<Played[]> {
  return (await inTabs(context, pages, playPage)).flat();
}
