import { secondsOf } from "../recognise/duration.ts";
import { recordTypesIn } from "../recognise/record-type.ts";
import type { ControlOption } from "../survey/page-survey.ts";

export type Choice =
  | { kind: "one"; text: string }
  | { kind: "none" }
  /** Several fit equally well. */
  | { kind: "several"; texts: string[] };

/** A list whose option text is the type and nothing else is plainer than one that has it as value. */
const PLAINEST = 4;
const BY_VALUE = 3;

function rankOf({ text, value }: ControlOption, type: string): number {
  if (text.toUpperCase() === type) return PLAINEST;
  const inText = recordTypesIn(text);
  // Its value says one type and its words another: not this one.
  if (value.toUpperCase() === type && (inText.size === 0 || inText.has(type))) return BY_VALUE;
  return inText.get(type) ?? 0;
}

/** The choice of a record type in a list: `MX`, `MX Record`, `MX (Mail Exchange)`, `TXT/SPF`. */
export function typeChoice(options: readonly ControlOption[], type: string): Choice {
  const ranked = options.map((option) => ({ option, rank: rankOf(option, type) }));
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  if (best === 0) return { kind: "none" };
  const texts = ranked.filter(({ rank }) => rank === best).map(({ option }) => option.text);
  const [text] = texts;
  return texts.length === 1 && text !== undefined
    ? { kind: "one", text }
    : { kind: "several", texts };
}

/** The choice nearest to a TTL in seconds; of two as near, the first. */
export function ttlChoice(options: readonly ControlOption[], seconds: number): Choice {
  const timed = options.flatMap(({ text, value }) => {
    const amount = secondsOf(text) ?? secondsOf(value);
    return amount === null || amount <= 0 ? [] : [{ text, off: Math.abs(amount - seconds) }];
  });
  const [nearest] = timed.toSorted((a, b) => a.off - b.off);
  return nearest ? { kind: "one", text: nearest.text } : { kind: "none" };
}

const bare = (text: string) => text.trim().toLowerCase().replace(/^_/, "");

/** The choice that is a text, without regard to case and a leading underscore. */
export function plainChoice(options: readonly ControlOption[], wanted: string): Choice {
  const fitting = options.filter(
    ({ text, value }) => bare(text) === bare(wanted) || bare(value) === bare(wanted),
  );
  const [only] = fitting;
  if (!only) return { kind: "none" };
  return fitting.length === 1
    ? { kind: "one", text: only.text }
    : { kind: "several", texts: fitting.map(({ text }) => text) };
}
