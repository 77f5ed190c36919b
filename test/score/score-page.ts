import type { FillOrder } from "../../lib/editor/fill-order.ts";
import { writingFor } from "../../lib/providers/writing.ts";
import { unknownConvention } from "../../lib/records/convention.ts";
import type { RequiredRecord } from "../../lib/records/required-record.ts";
import type { CorpusCase, CorpusPage } from "./format.ts";
import type { Hand } from "./hand.ts";
import { type Held, judge, type Named, type Seen, type Verdict } from "./judge.ts";
import type { CorpusTab } from "./open-page.ts";
import { chooseType, fillAndSave, openForm, pageFaults } from "./owner.ts";

export interface CaseScore {
  title: string;
  outcome: CorpusCase["outcome"];
  seen: Seen;
  verdict: Verdict;
  /** Whether the owner was asked for the zone and said it. */
  zoneAsked: boolean;
  /** What the page does not bear out of its truth, where that was looked at as well. */
  truthFaults: string[];
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
  /** Whether the owner plays each case to its end as well, to hold its truth. */
  truth: boolean;
}

interface Scoring {
  hand: Hand;
  tab: CorpusTab;
  page: CorpusPage;
  options: ScoreOptions;
}

/** Recognitions of a page of which the median is told. */
const SCANS = 5;

/** The longest that an answer of the extension is waited for, milliseconds. */
const ANSWERS_WITHIN_MS = 30_000;

/** Records with which a decoy is tried: all that may be asked for there. */
const DECOY_RECORDS: readonly Pick<RequiredRecord, "purpose" | "rdata">[] = [
  { purpose: "mx", rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" } },
  { purpose: "spf", rdata: { type: "TXT", text: "v=spf1 include:k3v9.spf.mila.cx ~all" } },
];

/** What the extension is asked to fill into a page. */
export function orderFor(
  page: CorpusPage,
  record: RequiredRecord,
  options: Pick<ScoreOptions, "hints">,
): FillOrder {
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

interface OwnersPass {
  named: Named[];
  typeChosen: Held;
  truthFaults: string[];
}

/** The owner opens the form and chooses the type; what is named is read at this point. */
async function ownersPass(
  { hand, tab, page, options }: Scoring,
  test: CorpusCase,
  order: FillOrder,
): Promise<OwnersPass> {
  const pass: OwnersPass = { named: [], typeChosen: {}, truthFaults: [] };
  if (test.outcome === "none" && !options.truth) return pass;
  pass.truthFaults.push(...(await openForm(tab, page, test)));
  if (test.outcome === "fill") {
    await chooseType(tab, test);
    const controls = [...Object.keys(test.after ?? {}), ...test.untouched];
    pass.typeChosen = await tab.eyes<Held>("read", controls);
    pass.named = await hand.named(tab, confirmed(order), { ...test.fields });
    if (options.truth) pass.truthFaults.push(...(await fillAndSave(tab, test)));
  }
  pass.truthFaults.push(...pageFaults(tab));
  return pass;
}

async function tryOwnersPass(
  scoring: Scoring,
  test: CorpusCase,
  order: FillOrder,
): Promise<OwnersPass> {
  try {
    return await ownersPass(scoring, test, order);
  } catch (error) {
    // A control of the truth that cannot be operated: nothing is named, and the truth is at fault.
    return { named: [], typeChosen: {}, truthFaults: [String(error)] };
  }
}

/** An answer that does not come, for instance since the page went away, is no fill. */
async function answered(hand: Hand, tab: CorpusTab, order: FillOrder): Promise<Seen["outcome"]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Seen["outcome"]>((resolve) => {
    timer = setTimeout(resolve, ANSWERS_WITHIN_MS, { kind: "threw", error: "no answer" });
  });
  const filled = hand
    .fill(tab, order)
    .catch((error): Seen["outcome"] => ({ kind: "threw", error: String(error) }));
  const outcome = await Promise.race([filled, late]);
  clearTimeout(timer);
  return outcome;
}

async function filledBy(hand: Hand, tab: CorpusTab, order: FillOrder) {
  const outcome = await answered(hand, tab, order);
  const zoneAsked = outcome.kind === "question" && outcome.about === "zone";
  return { outcome: zoneAsked ? await answered(hand, tab, confirmed(order)) : outcome, zoneAsked };
}

type FillPass = Omit<Seen, "named" | "typeChosen"> & { zoneAsked: boolean };

/** The owner opens the form, the extension fills it, the owner saves. */
async function fillPass({ hand, tab, page }: Scoring, test: CorpusCase, order: FillOrder) {
  const controls = [...Object.keys(test.after ?? {}), ...test.untouched];
  await openForm(tab, page, test);
  const before = await tab.eyes<Held>("read", controls);
  const allBefore = await tab.eyes<Record<string, string>>("snapshot");
  const { outcome, zoneAsked } = await filledBy(hand, tab, order);
  await tab.quiet();
  const after = await tab.eyes<Held>("read", controls);
  const allAfter = await tab.eyes<Record<string, string>>("snapshot");
  if (test.save !== null && outcome.kind === "filled") await pressSave(tab, test.save);
  const due = outcome.kind === "filled" && test.saved !== undefined;
  const saved = test.save === null ? null : await tab.saved(due);
  const pass: FillPass = {
    ...{ before, after, allBefore, allAfter, outcome, saved, zoneAsked },
    pageErrors: [...tab.errors],
  };
  return pass;
}

async function scoreCase(scoring: Scoring, test: CorpusCase): Promise<CaseScore> {
  const order = orderFor(scoring.page, test.record, scoring.options);
  const { truthFaults, ...read } = await tryOwnersPass(scoring, test, order);
  const unopened = (error: unknown): FillPass => ({
    ...{ before: {}, after: {}, allBefore: {}, allAfter: {}, saved: null, zoneAsked: false },
    outcome: { kind: "threw", error: `the form could not be opened: ${error}` },
    pageErrors: [...scoring.tab.errors],
  });
  const { zoneAsked, ...filled } = await fillPass(scoring, test, order).catch(unopened);
  const seen: Seen = { ...read, ...filled };
  const { title, outcome: due } = test;
  return { title, outcome: due, seen, verdict: judge(test, seen), zoneAsked, truthFaults };
}

/** A save that is disabled or covered saves nothing, which the verdict tells. */
async function pressSave(tab: CorpusTab, save: string): Promise<void> {
  try {
    await tab.press([save]);
  } catch (error) {
    tab.errors.push(`the save control could not be pressed: ${String(error).split("\n")[0]}`);
  }
}

async function scoreDecoy({ hand, tab, page, options }: Scoring): Promise<PageScore["decoy"]> {
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
  const scoring = { hand, tab, page, options };
  const cases: CaseScore[] = [];
  const decoy = page.cases.length === 0 ? await scoreDecoy(scoring) : null;
  for (const test of page.cases) cases.push(await scoreCase(scoring, test));
  const scanTime = await tab.eyes<number>("scanTime", SCANS);
  return { name: page.name, editor: page.editor, decoy, cases, scanTime };
}
