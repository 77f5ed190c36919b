import type { FillOrder } from "../../lib/editor/fill-order.ts";
import type { FillOutcome, PageSummary } from "../../lib/editor/outcome.ts";
import type { Named } from "./judge.ts";
import type { CorpusTab } from "./open-page.ts";

/** What is scored: something that reads a page and fills a record into it. */
export interface Hand {
  /** The parts that it names on the page as it stands. */
  named: (tab: CorpusTab, order: FillOrder, fields: Record<string, string>) => Promise<Named[]>;
  fill: (tab: CorpusTab, order: FillOrder) => Promise<FillOutcome>;
  /** Whether it takes the page for an editor. */
  summary: (tab: CorpusTab) => Promise<PageSummary>;
}
