import { languages } from "../words/languages/index.ts";
import { normaliseWords } from "../words/matching.ts";

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 } as const;
type Unit = keyof typeof SECONDS;

const units = new Map<string, Unit>();
for (const language of languages) {
  for (const unit of ["seconds", "minutes", "hours", "days", "weeks"] as const) {
    for (const word of language.units[unit]) units.set(normaliseWords(word), unit);
  }
}

/** The unit of time that a text names and nothing else: `seconds`, `min.`, `(s)`; null for others. */
export function timeUnitOf(text: string): Unit | null {
  return units.get(normaliseWords(text)) ?? null;
}

/** The unit of time that a label names among other words: `TTL (minutes)`. */
export function timeUnitIn(text: string): Unit | null {
  // Single letters are units in "1h", not in a label.
  const words = normaliseWords(text)
    .split(" ")
    .filter((word) => word.length > 1);
  return words.map((word) => units.get(word)).find((unit) => unit !== undefined) ?? null;
}

/** `1/2` or `1.5` or `1,5` or `3600`. */
function numberOf(text: string): number | null {
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const plain = Number(text.replace(",", "."));
  return Number.isFinite(plain) ? plain : null;
}

/**
 * Seconds that a choice of a TTL list stands for: `3600`, `1 hour`, `1/2 Hour`, `30 min`, `1h`,
 * `3 600 s`. A bare number is in seconds.
 * @returns null where the text is no duration (`Auto`, `Custom`).
 */
export function secondsOf(text: string): number | null {
  const match = /^[^\d]{0,12}?(\d[\d.,/\s]*?)\s*([\p{L}]*)\.?(?:\s*\(.*\))?$/u.exec(text.trim());
  if (!match) return null;
  const [, digits = "", word = ""] = match;
  const amount = numberOf(
    /^\d{1,3}([.,\s]\d{3})+$/.test(digits) ? digits.replaceAll(/[.,\s]/g, "") : digits,
  );
  if (amount === null) return null;
  if (word === "") return amount;
  const unit = units.get(normaliseWords(word));
  return unit ? amount * SECONDS[unit] : null;
}
