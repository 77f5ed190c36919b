import { ExtensionHand } from "./extension-hand.ts";
import type { CorpusPage } from "./format.ts";
import { CorpusTab } from "./open-page.ts";
import { type PageScore, type ScoreOptions, scorePage } from "./score-page.ts";

/** Pages that are scored while an earlier one is still waited for: most of a page is waiting. */
const AHEAD = 9;

/**
 * Scores pages one at a time for whoever asks, and the next few beside it, so that each has its own
 * answer and its own time, and all together take no longer than side by side.
 */
export class ScoredAhead {
  readonly #pages: readonly CorpusPage[];
  readonly #options: ScoreOptions;
  readonly #scores = new Map<number, Promise<PageScore>>();
  readonly #free: CorpusTab[] = [];
  #hand: Promise<ExtensionHand> | null = null;

  constructor(pages: readonly CorpusPage[], options: ScoreOptions) {
    this.#pages = pages;
    this.#options = options;
  }

  async #tab(hand: ExtensionHand): Promise<CorpusTab> {
    const free = this.#free.pop();
    if (free) return free;
    const made = await CorpusTab.open(await hand.context.newPage());
    await hand.adopt(made);
    return made;
  }

  async #score(page: CorpusPage): Promise<PageScore> {
    this.#hand ??= ExtensionHand.launch();
    const hand = await this.#hand;
    const tab = await this.#tab(hand);
    const score = await scorePage(hand, tab, page, this.#options);
    this.#free.push(tab);
    return score;
  }

  /** The score of a page by its position. */
  of(at: number): Promise<PageScore> {
    for (let next = at; next <= at + AHEAD; next += 1) {
      const page = this.#pages[next];
      if (!page || this.#scores.has(next)) continue;
      const score = this.#score(page);
      // Whoever asks for it is told; until then nobody waits for it.
      score.catch(() => {});
      this.#scores.set(next, score);
    }
    const score = this.#scores.get(at);
    return score ?? Promise.reject(new Error(`there is no page ${at}`));
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#scores.values());
    await (await this.#hand)?.close();
  }
}
