import type { ExtensionHand } from "./extension-hand.ts";
import type { CorpusPage } from "./format.ts";
import { inTabs } from "./in-tabs.ts";
import { type PageScore, type ScoreOptions, scorePage } from "./score-page.ts";

/** Scores pages with the real extension, several side by side. */
export function score(
  hand: ExtensionHand,
  pages: readonly CorpusPage[],
  options: ScoreOptions,
): Promise<PageScore[]> {
  return inTabs(
    hand.context,
    pages,
    (tab, page) => scorePage(hand, tab, page, options),
    (tab) => hand.adopt(tab),
  );
}
