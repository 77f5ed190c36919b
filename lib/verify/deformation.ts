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
  | { kind: "case-changed" };

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
  (required, seen) =>
    required.toLowerCase() === seen.toLowerCase() ? { kind: "case-changed" } : null,
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
