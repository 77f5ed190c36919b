import { sameTags } from "./tag-list.ts";

/** What an editor, or a hand, has made of a text on its way into the zone. */
export type Deformation =
  /** Order of tags, spaces, a final `;`: the meaning is the same. */
  | { kind: "written-differently" }
  /** `"` stand in the published text. */
  | { kind: "quotes-literal" }
  /** `\` stand in the published text. */
  | { kind: "backslashes-literal" }
  /** Everything from a `;` on is gone: a zone file took it for a comment (RFC 1035 §5.1). */
  | { kind: "cut-at-semicolon" }
  /** Only the first `length` characters are there. */
  | { kind: "cut"; length: number; lost: number }
  | { kind: "spaces-lost" }
  /** A space was put in after `at` characters, where two strings met. */
  | { kind: "space-at-border"; at: number }
  /** The marks between two strings, `" "` or `""`, stand in the published text. */
  | { kind: "chunk-marks-literal" }
  /** A whole line of a zone file stands there: name, TTL or type in front of the text. */
  | { kind: "line-pasted" }
  | { kind: "case-changed" }
  /** The first `lost` characters are gone. */
  | { kind: "cut-front"; lost: number }
  /** A stretch of `lost` characters inside is gone. */
  | { kind: "cut-middle"; lost: number }
  /** A stretch of `extra` characters stands there twice, one behind the other. */
  | { kind: "stretch-doubled"; extra: number }
  /** Quotation marks, dashes, spaces of a word processor, or characters without a width. */
  | { kind: "typographic" }
  /** Written for a web page or an address: `&quot;`, `%3B`, `<br>`. */
  | { kind: "encoded" }
  /** UTF-8 read as Latin-1, once too often. */
  | { kind: "mojibake" }
  | { kind: "plus-became-space" }
  /** A letter typed for one that looks like it; `at` counts characters from 0. */
  | { kind: "lookalike"; at: number; seen: string; expected: string };

/** RFC 1035 §3.3: where editors cut a text in strings. */
const STRING_OCTETS = 255;

/**
 * Where spaces were put into `required` to make `seen`, counted in `required`; null where the two
 * differ in anything else. Of a run of spaces the last counts as put in.
 */
function addedSpaces(required: string, seen: string): number[] | null {
  const added: number[] = [];
  let at = 0;
  for (const character of seen) {
    if (character === required[at]) at += character.length;
    else if (character === " ") added.push(at);
    else return null;
  }
  return at === required.length && added.length > 0 ? added : null;
}

function spaceAtBorder(required: string, seen: string): Deformation | null {
  const added = addedSpaces(required, seen);
  const [first] = added ?? [];
  if (added === null || first === undefined) return null;
  const atBorders = added.every((at) => at > 0 && at % STRING_OCTETS === 0);
  return atBorders || added.length === 1 ? { kind: "space-at-border", at: first } : null;
}

/** Words that stand in front of the text on a line of a zone file or in a help page. */
const LINE_START =
  /^"?(?:\S+\s+)?(?:\d+\s+)?(?:(?:IN\s+)?TXT|(?:host|name|value|txt)\s*[=:]\s*\S*)\s*["']?$/i;

function isLinePasted(required: string, seen: string): boolean {
  const text = seen.replace(/["']$/, "");
  if (text.length <= required.length || !text.endsWith(required)) return false;
  return LINE_START.test(text.slice(0, -required.length).trimEnd());
}

/** The places where the text can end if a `;` cut it. */
function cutAtSemicolon(required: string, seen: string): boolean {
  const text = seen.trimEnd();
  return (
    text !== "" &&
    required.startsWith(text) &&
    required.slice(text.length).trimStart().startsWith(";")
  );
}

/** Characters that word processors put in the place of plain ones (D11). */
const TYPOGRAPHIC: readonly [RegExp, string][] = [
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
  [/[\u2018\u2019]/g, "'"],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/[\u00a0\u202f\u2007]/g, " "],
  [/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ""],
];

/** A text with the plain characters in the place of typographic ones. */
export function plainCharacters(text: string): string {
  return TYPOGRAPHIC.reduce((plain, [pattern, by]) => plain.replaceAll(pattern, by), text);
}

function isTypographic(required: string, seen: string): boolean {
  const plain = plainCharacters(seen);
  return plain !== seen && plain.replace(/^"|"$/g, "").trim() === required;
}

const ENTITIES: readonly [RegExp, string][] = [
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:plus|#43);/gi, "+"],
  [/&(?:semi|#59);/gi, ";"],
  [/&(?:equals|#61);/gi, "="],
  [/<br\s*\/?>/gi, ""],
  [/&nbsp;/gi, " "],
  [/&amp;/gi, "&"],
];

/** A text without the marks of web pages and addresses (D12); broken escapes stay as they are. */
function decoded(text: string): string {
  const plain = ENTITIES.reduce((rest, [pattern, by]) => rest.replaceAll(pattern, by), text);
  return plain.replaceAll(/%([0-7][0-9a-f])/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Reads a text whose UTF-8 octets were taken for Latin-1 characters; null where it is none. */
function fromMojibake(text: string): string | null {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  if (!codes.some((code) => code > 0x7f) || codes.some((code) => code > 0xff)) return null;
  const read = new TextDecoder().decode(Uint8Array.from(codes));
  return read.includes("\ufffd") ? null : read;
}

/** Length of the common beginning, and of the common end behind it. */
function commonEnds(a: string, b: string): { front: number; back: number } {
  const most = Math.min(a.length, b.length);
  let front = 0;
  while (front < most && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < most - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return { front, back };
}

/** Fewer characters than this may be left of a text by chance. */
const MIN_LEFT = 8;

function missingStretch(required: string, seen: string): Deformation | null {
  const lost = required.length - seen.length;
  if (lost <= 0 || seen.length < MIN_LEFT) return null;
  if (required.endsWith(seen)) return { kind: "cut-front", lost };
  const { front, back } = commonEnds(required, seen);
  return front + back === seen.length && front > 0 && back > 0
    ? { kind: "cut-middle", lost }
    : null;
}

function doubledStretch(required: string, seen: string): Deformation | null {
  const extra = seen.length - required.length;
  if (extra < MIN_LEFT) return null;
  const { front } = commonEnds(required, seen);
  const isTwice =
    seen.slice(0, front) + seen.slice(front + extra) === required ||
    seen.slice(0, front - extra) + seen.slice(front) === required;
  const stretch = seen.slice(front, front + extra);
  return isTwice && required.includes(stretch.trim()) ? { kind: "stretch-doubled", extra } : null;
}

/** Characters that are typed for each other; a set each. */
const ALIKE = ["Il1|", "O0oQ", "S5", "B8", "Z2", "-–_", "rn", "uv", "gq9"];
const MAX_LOOKALIKES = 3;

function lookalike(required: string, seen: string): Deformation | null {
  if (required.length !== seen.length) return null;
  const places = Array.from(required, (_character, at) => at).filter(
    (at) => required[at] !== seen[at],
  );
  const [at] = places;
  const areAlike = places.every((place) =>
    ALIKE.some((set) => set.includes(required[place] ?? "") && set.includes(seen[place] ?? "")),
  );
  return at !== undefined && places.length <= MAX_LOOKALIKES && areAlike
    ? { kind: "lookalike", at, seen: seen[at] ?? "", expected: required[at] ?? "" }
    : null;
}

/** In the order in which they are tried: the first that explains `seen` completely wins. */
const TESTS: readonly ((required: string, seen: string) => Deformation | null)[] = [
  (required, seen) => (sameTags(required, seen) ? { kind: "written-differently" } : null),
  (required, seen) =>
    seen.includes('"') && seen.replaceAll('"', "") === required ? { kind: "quotes-literal" } : null,
  (required, seen) =>
    seen.includes("\\") && seen.replaceAll("\\", "") === required
      ? { kind: "backslashes-literal" }
      : null,
  // Before the general cut, of which it is a case with a cause of its own.
  (required, seen) => (cutAtSemicolon(required, seen) ? { kind: "cut-at-semicolon" } : null),
  (required, seen) =>
    seen !== "" && required.startsWith(seen)
      ? { kind: "cut", length: seen.length, lost: required.length - seen.length }
      : null,
  (required, seen) => (required.replaceAll(" ", "") === seen ? { kind: "spaces-lost" } : null),
  spaceAtBorder,
  (required, seen) =>
    seen.includes('"') && seen.replaceAll(/"\s*"/g, "").replaceAll(/^"|"$/g, "") === required
      ? { kind: "chunk-marks-literal" }
      : null,
  (required, seen) => (isLinePasted(required, seen) ? { kind: "line-pasted" } : null),
  (required, seen) => (isTypographic(required, seen) ? { kind: "typographic" } : null),
  (required, seen) =>
    decoded(seen) !== seen && decoded(seen).replace(/^"|"$/g, "") === required
      ? { kind: "encoded" }
      : null,
  (required, seen) => {
    const read = fromMojibake(seen);
    return read !== null && (read === required || isTypographic(required, read))
      ? { kind: "mojibake" }
      : null;
  },
  (required, seen) =>
    required.includes("+") && required.replaceAll("+", " ") === seen
      ? { kind: "plus-became-space" }
      : null,
  (required, seen) =>
    required.toLowerCase() === seen.toLowerCase() ? { kind: "case-changed" } : null,
  lookalike,
  missingStretch,
  doubledStretch,
];

/**
 * Names what was done to a required text.
 * @param seen one TXT record, its strings joined.
 * @returns null where the two are equal, or where no single deformation explains the difference.
 */
export function deformation(required: string, seen: string): Deformation | null {
  if (required === seen) return null;
  for (const test of TESTS) {
    const found = test(required, seen);
    if (found) return found;
  }
  return null;
}

/** More records than this are no text in pieces. */
const MAX_PIECES = 6;

/**
 * Whether several TXT records, joined in some order, are the required text: its strings were
 * published as records of their own.
 */
export function joinsTo(required: string, texts: readonly string[]): boolean {
  if (texts.length === 0) return required === "";
  if (texts.length > MAX_PIECES) return false;
  return texts.some(
    (text, index) =>
      text !== "" &&
      required.startsWith(text) &&
      joinsTo(required.slice(text.length), texts.toSpliced(index, 1)),
  );
}
