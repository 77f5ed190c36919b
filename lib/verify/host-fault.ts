import type { FindingCode } from "./catalogue.ts";
import { fromPunycode } from "./punycode.ts";

/** What a hand or an editor has made of a host name on its way into a record. */

/** The octets of a name as text: `\195\188` and the like are UTF-8 (RFC 1035 §5.1). */
export function hostText(name: string): string {
  const octets: number[] = [];
  for (const [, decimal, other = ""] of name.matchAll(/\\(\d{3})|(\\.|[^\\])/gs)) {
    if (decimal === undefined) octets.push(...new TextEncoder().encode(other));
    else octets.push(Number(decimal));
  }
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(octets));
}

/** Letters of other scripts that look like Latin ones (UTS 39, the lower-case ones that occur). */
const LOOK_ALIKE = new Map(
  Object.entries({
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    і: "i",
    ј: "j",
    ѕ: "s",
    к: "k",
    м: "m",
    т: "t",
    в: "b",
    н: "h",
    ԁ: "d",
    ԛ: "q",
    ԝ: "w",
    ӏ: "l",
    α: "a",
    ο: "o",
    ν: "v",
    ρ: "p",
    ι: "i",
    κ: "k",
    τ: "t",
    υ: "u",
    χ: "x",
  }),
);

const latin = (text: string) =>
  Array.from(text, (character) => LOOK_ALIKE.get(character) ?? character).join("");

/** A name with its `xn--` labels read; null where one of them is none (RFC 5891 §4). */
function unicodeOf(name: string): string | null {
  const labels = name
    .split(".")
    .map((label) => (label.startsWith("xn--") ? fromPunycode(label.slice(4)) : label));
  return labels.every((label) => label !== null) ? labels.join(".") : null;
}

/** Spaces and invisible characters that paste brings along. */
const INVISIBLE = /[\s\u00a0\u00ad\u200b-\u200f\u202f\u2007\u2060\ufeff]/gu;

/**
 * Tells what letters, dots and spaces have done to a host.
 * @param seen as it was read from the wire, odd octets escaped.
 * @returns null where they have done nothing.
 */
export function hostFault(required: string, seen: string): FindingCode | null {
  const text = hostText(seen);
  if (/\\\.$/.test(seen) && seen.slice(0, -2) === required) return "name-trailing-dot-literal";
  if (seen.includes("xn--xn--")) return "name-double-punycode";
  const bare = text.replaceAll(INVISIBLE, "");
  if (bare !== text) return null;
  const unicode = unicodeOf(text);
  if (unicode === null) return "name-a-label-invalid";
  if (unicode !== required && latin(unicode) === required) return "name-homoglyph";
  if (/[\u0080-\u{10ffff}]/u.test(text)) return "name-u-label-published";
  return null;
}

/** Whether a space, a tab or an invisible character stands in a host. */
export function hasInvisible(seen: string): boolean {
  const text = hostText(seen);
  return text !== text.replaceAll(INVISIBLE, "");
}
