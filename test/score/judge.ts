import type { FillOutcome } from "../../lib/editor/outcome.ts";
import type { Rdata } from "../../lib/records/rdata.ts";
import type { CorpusCase } from "./format.ts";

/** The verdict on one case. Pure: what was seen in, what counts out. */

/** A part that the recogniser names, and which fields of the truth its control is. */
export interface Named {
  part: string;
  selector: string;
  /** 0 to 1. */
  confidence: number;
  /** Points to the next best. */
  margin: number;
  /** Would be filled unasked. */
  sure: boolean;
  is: string[];
}

/** What controls hold, by selector; null where a control is not there. */
export type Held = Record<string, string[] | null>;

export interface Seen {
  /** Read with the type chosen by the owner, nothing filled. */
  named: Named[];
  /** What the truth's controls held then: what a page sets by itself when the type is chosen. */
  typeChosen: Held;
  /** What the truth's controls held before the fill and after it. */
  before: Held;
  after: Held;
  /** Every control of the page before and after. */
  allBefore: Record<string, string>;
  allAfter: Record<string, string>;
  outcome: FillOutcome | { kind: "threw"; error: string };
  /** What the page would send, as it wrote it; null where it wrote nothing. */
  saved: unknown;
  /** Errors that the page threw. */
  pageErrors: string[];
}

export interface WrongField {
  part: string;
  selector: string;
}

export interface WrongFill {
  selector: string;
  held: string;
  allowed: string;
}

export interface Verdict {
  fields: number;
  right: string[];
  missed: string[];
  wrongFields: WrongField[];
  /** To be filled, and `after`, `untouched` and `saved` hold entirely. */
  filled: boolean;
  wrongFills: WrongFill[];
  /** What keeps the case from being filled, to be read by a person. */
  because: string[];
}

const COMMON = ["type", "name", "value", "target", "ttl"];

/** Parts that a record has beside the common ones: others on the form are not filled with it. */
const OWN_PARTS: Partial<Record<Rdata["type"], readonly string[]>> = {
  MX: ["priority"],
  SRV: ["priority", "weight", "port", "service", "protocol"],
  CAA: ["flags", "tag"],
};

/** The recogniser has one word for what a record points to. */
const SAME_PART: Readonly<Record<string, string>> = { target: "value" };
const plainPart = (part: string) => SAME_PART[part] ?? part;

/** Host names and types, in which letter case means nothing (RFC 4343 §3). */
const CASELESS = /^[\w.*@-]*$/;

function sameText(held: string, allowed: string): boolean {
  const [a, b] = [held.trim(), allowed.trim()];
  return a === b || (CASELESS.test(b) && a.toLowerCase() === b.toLowerCase());
}

/** Whether what is held is one of the texts that ` | ` separates. */
export function allows(allowed: string, held: readonly string[]): boolean {
  return allowed.split(" | ").some((text) => held.some((seen) => sameText(seen, text)));
}

function isSame(a: readonly string[] | null | undefined, b: readonly string[] | null | undefined) {
  return Boolean(a && b) && JSON.stringify(a) === JSON.stringify(b);
}

type FieldsVerdict = Pick<Verdict, "fields" | "right" | "missed" | "wrongFields">;

/** Judges the parts that were named on a page against the truth of a case. */
export function judgeFields(
  { fields = {}, record }: Pick<CorpusCase, "fields" | "record">,
  named: readonly Pick<Named, "part" | "selector" | "sure" | "is">[],
): FieldsVerdict {
  const parts = Object.keys(fields);
  const own = new Set([...COMMON, ...(OWN_PARTS[record.rdata.type] ?? [])]);
  const sure = named.filter((name) => name.sure);
  const names = (field: string) =>
    sure.some(({ part, is }) => is.includes(field) && plainPart(field) === part);
  const right = parts.filter(names);
  const wrongFields = sure
    // A control of no field, of a part that this record does not have, is not filled with it.
    .filter(({ part, is }) => own.has(part) || is.length > 0 || parts.map(plainPart).includes(part))
    .filter(({ part, is }) => !is.some((field) => plainPart(field) === part))
    .map(({ part, selector }) => ({ part, selector }));
  return {
    fields: parts.length,
    right,
    missed: parts.filter((part) => !names(part)),
    wrongFields,
  };
}

/** Changes where nothing was to change: of a control that stood there, or that holds the record. */
function judgeNone({ record }: CorpusCase, seen: Seen): WrongFill[] {
  const ours = Object.values(record.rdata)
    .concat(record.name)
    .filter((value) => typeof value === "string" && value.length > 3)
    .map(String);
  return Object.entries(seen.allAfter)
    .filter(([selector, held]) => {
      const before = seen.allBefore[selector];
      return before === undefined ? ours.some((text) => held.includes(text)) : before !== held;
    })
    .map(([selector, held]) => ({ selector, held, allowed: seen.allBefore[selector] ?? "" }));
}

function judgeControls(test: CorpusCase, seen: Seen): { wrong: WrongFill[]; because: string[] } {
  const wrong: WrongFill[] = [];
  const because: string[] = [];
  for (const [selector, allowed] of Object.entries(test.after ?? {})) {
    const held = seen.after[selector] ?? null;
    const kept = isSame(held, seen.before[selector]) || isSame(held, seen.typeChosen[selector]);
    // The TTL of a row that is edited may stay (it is no part of what the row is to mean).
    if (kept && test.row !== null && selector === test.fields?.ttl) continue;
    if (held === null) because.push(`${selector} is not there`);
    else if (allows(allowed, held)) continue;
    else if (kept) because.push(`${selector} was left as it was`);
    else wrong.push({ selector, held: held[0] ?? "", allowed });
  }
  for (const selector of test.untouched) {
    const [held, before] = [
      seen.after[selector],
      seen.before[selector] ?? seen.typeChosen[selector],
    ];
    if (!held || !before || isSame(held, before)) continue;
    wrong.push({ selector, held: held[0] ?? "", allowed: before[0] ?? "" });
  }
  return { wrong, because };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** How what the page saved differs from what the truth says. */
export function savedDifferences({ saved }: CorpusCase, seen: unknown): string[] {
  if (!saved) return [];
  if (typeof seen !== "object" || seen === null) return ["the page saved nothing"];
  const got = new Map(Object.entries(seen));
  return Object.entries(saved)
    .filter(([key, value]) => !got.has(key) || !sameText(textOf(got.get(key)), textOf(value)))
    .map(([key, value]) => `saved ${key} is ${textOf(got.get(key))} and not ${textOf(value)}`);
}

function outcomeText(outcome: Seen["outcome"]): string {
  switch (outcome.kind) {
    case "threw":
      return `the extension threw: ${outcome.error}`;
    case "question":
      return outcome.about === "zone"
        ? "asked for the zone again"
        : `asked for the ${outcome.part} (${outcome.labels.join(", ")})`;
    case "refused":
      return `refused: ${outcome.reason}${outcome.detail ? ` (${outcome.detail})` : ""}`;
    case "there-already":
      return `there already: ${outcome.text}`;
    case "filled":
      return outcome.left.map(({ part, reason }) => `left ${part}: ${reason}`).join(", ");
  }
}

/** Judges one case by what was seen. */
export function judge(test: CorpusCase, seen: Seen): Verdict {
  if (test.outcome === "none") {
    const none = { fields: 0, right: [], missed: [], wrongFields: [], filled: false };
    return { ...none, wrongFills: judgeNone(test, seen), because: [] };
  }
  const { wrong, because } = judgeControls(test, seen);
  const reasons = [
    ...seen.pageErrors.map((error) => `the page threw: ${error}`),
    ...because,
    ...wrong.map(({ selector, held, allowed }) => `${selector} holds “${held}”, not “${allowed}”`),
    ...savedDifferences(test, seen.saved),
  ];
  return {
    ...judgeFields(test, seen.named),
    filled: reasons.length === 0,
    wrongFills: wrong,
    because: [...reasons, ...(reasons.length > 0 ? [outcomeText(seen.outcome)] : [])].filter(
      (reason) => reason !== "",
    ),
  };
}
