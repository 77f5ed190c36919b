import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { findBrowser } from "../setup/browser.ts";
import type { PageSize, Round } from "./page/recognition.ts";
import { type Ratio, ratioText } from "./ratio.ts";

/** What is asked for: a recognition of a usual editor takes at most so many plain walks. */
const GOAL = 2;

const SIZES: readonly { name: string; size: PageSize; rounds: number; times: number }[] = [
  { name: "a usual editor (20 records)", size: { rows: 20, others: 1500 }, rounds: 30, times: 10 },
  { name: "10,000 elements", size: { rows: 20, others: 10_000 }, rounds: 15, times: 2 },
  {
    name: "1,000 records (3,000 controls)",
    size: { rows: 1000, others: 500 },
    rounds: 9,
    times: 1,
  },
];

/** Half as many records: twice the time for twice as many is linear. */
const HALF: PageSize = { rows: 500, others: 500 };
const HALF_ROUNDS = 9;

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "page/recognition.ts"),
        formats: ["iife"],
        name: "bench",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first)) throw new Error("the page's script gave no bundle");
  return first.output[0].code;
}

function spread(figures: readonly number[]): Ratio {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)], rounds: figures.length };
}

async function measure(page: Page, size: PageSize, count: number, times: number) {
  const elements = await page.evaluate<number>(`bench.build(${JSON.stringify(size)})`);
  const rounds = await page.evaluate<Round[]>(`bench.rounds({ count: ${count}, times: ${times} })`);
  return { elements, rounds };
}

/** Survey and recognition of a page against one plain walk over it, in a real Chromium. */
export async function recognitionBenchmark(): Promise<string[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto("about:blank");
  await page.evaluate(`${await script()}; globalThis.bench = bench`);
  const lines: string[] = [];
  let whole: Round[] = [];
  for (const { name, size, rounds: count, times } of SIZES) {
    const { elements, rounds } = await measure(page, size, count, times);
    const ratio = spread(rounds.map(({ recognition, walk }) => recognition / walk));
    const goal = size.rows < 100 && size.others < 5000 ? `, the goal being ${GOAL}` : "";
    lines.push(
      `${name}, ${elements} elements: time to that of one walk${goal}: ${ratioText(ratio)}`,
    );
    whole = rounds;
  }
  const { rounds: half } = await measure(page, HALF, HALF_ROUNDS, 1);
  const growth = whole.map(({ recognition }, at) => recognition / (half[at]?.recognition ?? 1));
  lines.push(`1,000 records to twice 500 records: ${ratioText(spread(growth.map((g) => g / 2)))}`);
  await browser.close();
  return lines;
}
