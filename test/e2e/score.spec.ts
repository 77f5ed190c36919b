import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import type { FillOutcome } from "../../lib/editor/outcome.ts";
import { type CorpusPage, readCorpus } from "../score/format.ts";
import type { Hand } from "../score/hand.ts";
import type { Named } from "../score/judge.ts";
import { CorpusTab } from "../score/open-page.ts";
import { play } from "../score/owner.ts";
import { scorePage } from "../score/score-page.ts";
import { isClean, type Totals, totalsOf } from "../score/totals.ts";
import { findBrowser } from "../setup/browser.ts";

test.use({ launchOptions: { executablePath: findBrowser(), chromiumSandbox: false } });

/** The scorer's own test: recognisers that are broken on purpose, and how they are counted. */

const { pages } = readCorpus(join(import.meta.dirname, "score"));

function pageOf(name: string): CorpusPage {
  const page = pages.find((known) => known.name === name);
  if (!page) throw new Error(`there is no page ${name}`);
  return page;
}

const filled: FillOutcome = {
  kind: "filled",
  target: "new-record",
  filled: [],
  left: [],
  complaint: null,
  foreignMx: [],
};

const name = (part: string, selector: string, is: string[], sure = true): Named => ({
  part,
  selector,
  is,
  sure,
  confidence: 0.9,
  margin: 3,
});

const RIGHT = { "#type": "MX", "#name": "@", "#value": "mx1.k3v9.mila.cx", "#priority": "10" };

/** Writes texts into controls, as the page notices. */
async function write({ page }: CorpusTab, texts: Record<string, string>): Promise<void> {
  await page.evaluate((wanted) => {
    for (const [selector, text] of Object.entries(wanted)) {
      const control = document.querySelector(selector);
      if (control && "value" in control) control.value = text;
    }
  }, texts);
}

interface Broken {
  named?: Named[];
  /** For the case that is to be filled. */
  texts?: Record<string, string>;
  /** For every other order, and on decoys. */
  elsewhere?: Record<string, string>;
  editorOfDecoy?: boolean;
  throws?: string;
}

/** A recogniser that does everything right on the plain page, but for what is broken. */
function handOf(broken: Broken): Hand {
  const named = ["type", "name", "value", "priority"].map((part) => name(part, `#${part}`, [part]));
  return {
    named: async (tab) => ((await tab.page.title()) === "Contact" ? [] : (broken.named ?? named)),
    summary: async () =>
      broken.editorOfDecoy
        ? {
            kind: "editor",
            zone: { kind: "untold" },
            formOpen: true,
            rowCount: 0,
            convention: {
              apex: "unknown",
              nameForm: "unknown",
              targetDot: "unknown",
              mxPreference: "unknown",
              srv: "unknown",
              txt: "unknown",
              ttlUnit: "unknown",
            },
          }
        : { kind: "no-editor" },
    fill: async (tab, { record }) => {
      if (broken.throws) throw new Error(broken.throws);
      const isPlain = (await tab.page.title()) !== "Contact" && record.rdata.type === "MX";
      await write(tab, isPlain ? (broken.texts ?? RIGHT) : (broken.elsewhere ?? {}));
      return isPlain ? filled : { kind: "refused", reason: "type-not-offered", detail: null };
    },
  };
}

async function scoreOf(page: Page, broken: Broken, corpus = [pageOf("plain"), pageOf("decoy")]) {
  const tab = await CorpusTab.open(page);
  const hand = handOf(broken);
  const scores = [];
  for (const one of corpus)
    scores.push(await scorePage(hand, tab, one, { hints: true, truth: false }));
  return { scores, totals: totalsOf(scores), first: scores[0]?.cases[0] };
}

const ALL_RIGHT: Partial<Totals> = {
  fields: 4,
  fieldsRecognised: 4,
  wrongFields: 0,
  toFill: 1,
  filled: 1,
  wrongFills: 0,
  decoys: 1,
  decoysKept: 1,
};

test("a recogniser without a fault has nothing held against it", async ({ page }) => {
  const { totals } = await scoreOf(page, {});
  expect(totals).toMatchObject(ALL_RIGHT);
  expect(isClean(totals)).toBe(true);
});

const wrongs: [title: string, broken: Broken, counted: Partial<Totals>][] = [
  [
    "a field that is named what it is not is a wrong field",
    { named: [name("value", "#note", [])] },
    { fieldsRecognised: 0, wrongFields: 1 },
  ],
  [
    "two fields named crosswise are two wrong fields",
    { named: [name("value", "#name", ["name"]), name("name", "#value", ["value"])] },
    { fieldsRecognised: 0, wrongFields: 2 },
  ],
  [
    "a value that the truth does not allow is a wrong fill",
    { texts: { ...RIGHT, "#value": "mx1.k3v9.mila" } },
    { filled: 0, wrongFills: 1 },
  ],
  [
    "a control that was to stay untouched is a wrong fill",
    { texts: { ...RIGHT, "#note": "10" } },
    { filled: 0, wrongFills: 1 },
  ],
  [
    "something filled where nothing was due is a wrong fill",
    { elsewhere: { "#priority": "993" } },
    { filled: 1, wrongFills: 1 },
  ],
  ["an editor seen in a decoy loses it", { editorOfDecoy: true }, { decoysKept: 0 }],
  [
    "something filled into a decoy loses it",
    { elsewhere: { "#message": "v=spf1" } },
    { decoysKept: 0 },
  ],
];

for (const [title, broken, counted] of wrongs) {
  test(title, async ({ page }) => {
    const { totals } = await scoreOf(page, broken);
    expect(totals).toMatchObject({ ...ALL_RIGHT, ...counted });
    expect(isClean(totals)).toBe(false);
  });
}

const lacks: [title: string, broken: Broken, counted: Partial<Totals>, because: RegExp][] = [
  [
    "a field that is named without being sure is not recognised, and not wrong",
    { named: [name("value", "#note", [], false)] },
    { fieldsRecognised: 0 },
    /^$/,
  ],
  [
    "a control left as it was is not filled, and not wrong",
    { texts: { "#type": "MX", "#name": "@", "#value": "mx1.k3v9.mila.cx" } },
    { filled: 0 },
    /#priority was left as it was/,
  ],
  [
    "a record that the page saves otherwise is not filled",
    { texts: { ...RIGHT, "#name": "" } },
    { filled: 0 },
    /saved name is {2}and not @/,
  ],
  [
    "an extension that throws has not filled",
    { throws: "no such thing" },
    { filled: 0 },
    /the extension threw: Error: no such thing/,
  ],
];

for (const [title, broken, counted, because] of lacks) {
  test(title, async ({ page }) => {
    const corpus = broken.throws ? [pageOf("plain")] : undefined;
    const { totals, first } = await scoreOf(page, broken, corpus);
    const decoys = broken.throws ? { decoys: 0, decoysKept: 0 } : {};
    expect(totals).toMatchObject({ ...ALL_RIGHT, ...decoys, ...counted });
    expect(isClean(totals)).toBe(true);
    expect(first?.verdict.because.join("; ") ?? "").toMatch(because);
  });
}

test("a page that throws is not filled, whatever it holds", async ({ page }) => {
  const plain = pageOf("plain");
  const html = plain.html.replace("event.preventDefault();", "event.preventDefault(); gone();");
  const { totals, first } = await scoreOf(page, {}, [{ ...plain, html }]);
  expect(totals).toMatchObject({ filled: 0, wrongFills: 0 });
  expect(first?.verdict.because.join("; ")).toContain("the page threw: gone is not defined");
});

test("the owner who knows the truth plays a case to its end", async ({ page }) => {
  const tab = await CorpusTab.open(page);
  const plain = pageOf("plain");
  for (const one of plain.cases) expect(await play(tab, plain, one)).toEqual([]);
});

const inconsistent: [title: string, from: string, to: string, fault: string][] = [
  [
    "an input that keeps something else",
    "<script>",
    "<script>document.querySelector('#value').addEventListener('input',e=>{e.target.value='x'});",
    "#value holds “x”",
  ],
  ["a page that saves something else", 'of("name")', '"www"', "saved name is www and not @"],
  ["a page without one of its fields", 'id="priority"', 'id="prio"', "#priority"],
  [
    "a page that asks the network",
    "<h1>",
    '<img src="https://cdn.example/x.png"><h1>',
    "asked for",
  ],
];

for (const [title, from, to, fault] of inconsistent) {
  test(`a truth that its page does not bear out is found: ${title}`, async ({ page }) => {
    const tab = await CorpusTab.open(page);
    const plain = pageOf("plain");
    const broken = { ...plain, html: plain.html.replace(from, to) };
    const [first] = broken.cases;
    if (!first) throw new Error("the page has no case");
    const faults = await play(tab, broken, first).catch((error) => [String(error)]);
    expect(faults.join("; ")).toContain(fault);
  });
}
