import type { FillOrder, FillOutcome } from "../../lib/editor/outcome.ts";
import { writingFor } from "../../lib/providers/writing.ts";
import { unknownConvention } from "../../lib/records/convention.ts";
import type { RequiredRecord } from "../../lib/records/required-record.ts";
import type { CorpusCase, CorpusPage } from "./format.ts";
import type { Hand } from "./hand.ts";
import { type Held, judge, type Named, type Seen, type Verdict } from "./judge.ts";
import type { CorpusTab } from "./open-page.ts";
import { chooseType, openForm } from "./owner.ts";

export interface CaseScore {
  title: string;
  outcome: CorpusCase["outcome"];
  seen: Seen;
  verdict: Verdict;
  /** Whether the owner was asked for the zone and said it. */
  zoneAsked: boolean;
}

export interface PageScore {
  name: string;
  editor: string;
  /** For a decoy, what was recognised there; null where it was left alone. */
  decoy: { kept: boolean; recognised: string | null } | null;
  cases: CaseScore[];
  /** Milliseconds of one recognition, the median. */
  scanTime: number;
}

export interface ScoreOptions {
  /** Whether the provider's entry, told by the address, comes as a hint. */
  hints: boolean;
}

/** Recognitions of a page of which the median is told. */
const SCANS = 5;

/** Records with which a decoy is tried: all that may be asked for there. */
const DECOY_RECORDS: readonly Pick<RequiredRecord, "purpose" | "rdata">[] = [
  { purpose: "mx", rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" } },
  { purpose: "spf", rdata: { type: "TXT", text: "v=spf1 include:k3v9.spf.mila.cx ~all" } },
];

function orderFor(page: CorpusPage, record: RequiredRecord, options: ScoreOptions): FillOrder {
  const { hostname } = new URL(page.url);
  const { provider } = writingFor({ host: hostname, convention: null }, []);
  const known = options.hints ? provider : null;
  return {
    record,
    hints: {
      domain: page.domain,
      // Nobody was asked in DNS: the page alone tells its zone.
      zone: null,
      existingSpf: null,
      convention: known?.convention ?? unknownConvention,
      txtMax: known?.txtMax ?? null,
      zoneConfirmed: false,
    },
  };
}

const confirmed = (order: FillOrder): FillOrder => ({
  ...order,
  hints: { ...order.hints, zoneConfirmed: true },
});

async function namedBy(
  hand: Hand,
  tab: CorpusTab,
  page: CorpusPage,
  test: CorpusCase,
  order: FillOrder,
): Promise<{ named: Named[]; typeChosen: Held }> {
  if (test.outcome === "none") return { named: [], typeChosen: {} };
  await openForm(tab, page, test);
  await chooseType(tab, test);
  const controls = [...Object.keys(test.after ?? {}), ...test.untouched];
  return {
    typeChosen: await tab.eyes<Held>("read", controls),
    named: await hand.named(tab, confirmed(order), { ...test.fields }),
  };
}

async function filledBy(hand: Hand, tab: CorpusTab, order: FillOrder) {
  let zoneAsked = false;
  const attempt = async (made: FillOrder): Promise<Seen["outcome"]> => {
    try {
      return await hand.fill(tab, made);
    } catch (error) {
      return { kind: "threw", error: String(error) };
    }
  };
  let outcome: FillOutcome | Seen["outcome"] = await attempt(order);
  if (outcome.kind === "question" && outcome.about === "zone") {
    zoneAsked = true;
    outcome = await attempt(confirmed(order));
  }
  return { outcome, zoneAsked };
}

async function scoreCase(
  hand: Hand,
  tab: CorpusTab,
  page: CorpusPage,
  test: CorpusCase,
  options: ScoreOptions,
): Promise<CaseScore> {
  const order = orderFor(page, test.record, options);
  const { named, typeChosen } = await namedBy(hand, tab, page, test, order);
  await openForm(tab, page, test);
  const controls = [...Object.keys(test.after ?? {}), ...test.untouched];
  const before = await tab.eyes<Held>("read", controls);
  const allBefore = await tab.eyes<Record<string, string>>("snapshot");
  const { outcome, zoneAsked } = await filledBy(hand, tab, order);
  await tab.quiet();
  const after = await tab.eyes<Held>("read", controls);
  const allAfter = await tab.eyes<Record<string, string>>("snapshot");
  if (test.save !== null && outcome.kind === "filled") await pressSave(tab, test.save);
  const seen: Seen = {
    named,
    typeChosen,
    before,
    after,
    allBefore,
    allAfter,
    outcome,
    saved: test.save === null ? null : await tab.saved(),
    pageErrors: [...tab.errors],
  };
  return { title: test.title, outcome: test.outcome, seen, verdict: judge(test, seen), zoneAsked };
}

/** A save that is disabled or covered saves nothing, which the verdict tells. */
async function pressSave(tab: CorpusTab, save: string): Promise<void> {
  try {
    await tab.press([save]);
  } catch (error) {
    tab.errors.push(`the save control could not be pressed: ${String(error).split("\n")[0]}`);
  }
}

async function scoreDecoy(
  hand: Hand,
  tab: CorpusTab,
  page: CorpusPage,
  options: ScoreOptions,
): Promise<PageScore["decoy"]> {
  await tab.show(page);
  const summary = await hand.summary(tab);
  if (summary.kind !== "no-editor") return { kept: false, recognised: "taken for an editor" };
  const domain = page.domain || "example.com";
  const before = await tab.eyes<Record<string, string>>("snapshot");
  for (const { purpose, rdata } of DECOY_RECORDS) {
    const record = { id: purpose, purposeName: purpose, required: true, ttl: 3600, extra: {} };
    const whole: RequiredRecord = { ...record, purpose, rdata, name: domain };
    const order = confirmed(orderFor({ ...page, domain }, whole, options));
    const named = (await hand.named(tab, order, {})).filter(({ sure }) => sure);
    if (named.length > 0) {
      return { kept: false, recognised: `named ${named.map(({ part }) => part).join(", ")}` };
    }
    await hand.fill(tab, order);
  }
  await tab.quiet();
  const after = await tab.eyes<Record<string, string>>("snapshot");
  const changed = Object.keys(after).filter((selector) => after[selector] !== before[selector]);
  return changed.length === 0
    ? { kept: true, recognised: null }
    : { kept: false, recognised: `changed ${changed.join(", ")}` };
}

/** Scores one page: each of its cases from a fresh start, or that a decoy is left alone. */
export async function scorePage(
  hand: Hand,
  tab: CorpusTab,
  page: CorpusPage,
  options: ScoreOptions,
): Promise<PageScore> {
  const cases: CaseScore[] = [];
  const decoy = page.cases.length === 0 ? await scoreDecoy(hand, tab, page, options) : null;
  for (const test of page.cases) cases.push(await scoreCase(hand, tab, page, test, options));
  const scanTime = await tab.eyes<number>("scanTime", SCANS);
  return { name: page.name, editor: page.editor, decoy, cases, scanTime };
}
