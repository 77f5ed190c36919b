/** Macros: reading a `macro-string` (RFC 7208 §7.1). */

/** Letters for domains, and the three which only an explanation may use (§7.2). */
const DOMAIN_LETTERS = "slodiphv";
const EXPLANATION_LETTERS = "crt";

export type MacroPart =
  | { kind: "literal"; text: string }
  | {
      kind: "macro";
      /** Lower case. */
      letter: string;
      /** An upper-case letter asks for URL escaping (§7.3). */
      escaped: boolean;
      /** How many parts from the right; null for all. */
      count: number | null;
      reversed: boolean;
      /** Where the value is split; "" stands for a dot. */
      delimiters: string;
    };

export type MacroReading =
  | { ok: true; parts: MacroPart[] }
  | { ok: false; kind: "macro" | "macro-letter"; part: string };

const ESCAPES = new Map([
  ["%", "%"],
  ["_", " "],
  ["-", "%20"],
]);

/** A count of no parts at all, which is an error (§7.1). */
const NOTHING = /^0+$/;

/** What stands behind `%{`, up to the brace. Sticky, and each character is read once. */
const EXPAND = /([a-z])(\d*)(r?)([.\-+,/_=]*)\}/iy;

/**
 * Reads a text with macros.
 * @param where what the text is for: only an explanation may speak of the receiver (§7.2).
 */
export function parseMacros(text: string, where: "domain" | "explanation"): MacroReading {
  const letters = where === "domain" ? DOMAIN_LETTERS : DOMAIN_LETTERS + EXPLANATION_LETTERS;
  const parts: MacroPart[] = [];
  let at = 0;
  while (at < text.length) {
    const percent = text.indexOf("%", at);
    if (percent !== at) {
      const end = percent === -1 ? text.length : percent;
      parts.push({ kind: "literal", text: text.slice(at, end) });
      at = end;
      continue;
    }
    const next = text[at + 1] ?? "";
    const escaped = ESCAPES.get(next);
    if (escaped !== undefined) {
      parts.push({ kind: "literal", text: escaped });
      at += 2;
      continue;
    }
    EXPAND.lastIndex = at + 2;
    const match = next === "{" ? EXPAND.exec(text) : null;
    const [, letter = "", digits = "", reverse = "", delimiters = ""] = match ?? [];
    const written = match ? text.slice(at, EXPAND.lastIndex) : brokenPart(text, at);
    const known = letter.toLowerCase();
    if (match === null || NOTHING.test(digits)) return { ok: false, kind: "macro", part: written };
    if (!letters.includes(known)) {
      const kind = EXPLANATION_LETTERS.includes(known) ? "macro-letter" : "macro";
      return { ok: false, kind, part: written };
    }
    parts.push({
      kind: "macro",
      letter: known,
      escaped: letter !== known,
      count: digits === "" ? null : Number(digits),
      reversed: reverse !== "",
      delimiters,
    });
    at = EXPAND.lastIndex;
  }
  return { ok: true, parts };
}

/** Characters of a broken macro that are shown: enough to find it. */
const SHOWN = 8;

function brokenPart(text: string, at: number): string {
  return text.slice(at, at + SHOWN);
}
