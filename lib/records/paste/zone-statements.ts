import { ownOtherLine } from "./other-data.ts";
import { isSpace, isTypographicQuote, plainCharacters } from "./plain-characters.ts";
import type { Line, WrittenRecord } from "./written-record.ts";

/** A word or a quoted string of a zone file (RFC 1035 §5.1), its escapes still in it. */
export interface Token {
  text: string;
  quoted: boolean;
  /** Where it begins in its line. */
  at: number;
}

/** An entry of a zone file: one line, or several between parentheses. */
export interface Statement {
  lines: readonly Line[];
  /** Whether the first line begins with white space: the owner is the one before. */
  indented: boolean;
  tokens: Token[];
  /** Whether a quote or a parenthesis is left open; the statement is its first line then. */
  unclosed: boolean;
  /** The record, where the line is one of ours that holds JSON; the tokens say nothing then. */
  own: WrittenRecord | null;
}

/**
 * Parentheses hold no more lines than this. A 4096-bit key takes about a dozen; the limit keeps one
 * stray parenthesis from swallowing all that follows, and reading linear.
 */
const MAX_STATEMENT_LINES = 32;

interface Scan {
  tokens: Token[];
  /** Parentheses open at the end of the line. */
  depth: number;
  openQuote: boolean;
}

/** Position after the string that begins at `from`; null where no quote closes it on its line. */
function endOfString(text: string, from: number): number | null {
  const typographic = text[from] !== '"';
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === '"' || (typographic && isTypographicQuote(character))) return at + 1;
  }
  return null;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !";()".includes(text.charAt(at)) && !isSpace(text.charAt(at))) {
    at += text[at] === "\\" ? 2 : 1;
  }
  return Math.min(at, text.length);
}

function scanLine(text: string, depthBefore: number): Scan {
  const scan: Scan = { tokens: [], depth: depthBefore, openQuote: false };
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === ";") return scan;
    if (character === "(") scan.depth += 1;
    if (character === ")") scan.depth = Math.max(0, scan.depth - 1);
    if ("()".includes(character) || isSpace(character)) {
      at += 1;
      continue;
    }
    const quoted = character === '"' || isTypographicQuote(character);
    const end = quoted ? endOfString(text, at) : endOfWord(text, at);
    if (end === null) return { ...scan, openQuote: true };
    const written = text.slice(at, end);
    scan.tokens.push({
      text: quoted ? written.slice(1, -1) : plainCharacters(written),
      quoted,
      at,
    });
    at = end;
  }
  return scan;
}

/** The statement that begins at a line. */
function statementFrom(lines: readonly Line[], from: number): Statement {
  const own = lines[from] && ownOtherLine(lines[from]);
  if (own) return { lines: [own.line], indented: false, tokens: [], unclosed: false, own };
  const taken: Line[] = [];
  const tokens: Token[] = [];
  let depth = 0;
  let openQuote = false;
  for (const line of lines.slice(from, from + MAX_STATEMENT_LINES)) {
    const scan = scanLine(line.text, depth);
    taken.push(line);
    for (const token of scan.tokens) tokens.push(token);
    depth = scan.depth;
    openQuote = scan.openQuote;
    if (depth === 0 || openQuote) break;
  }
  const unclosed = openQuote || depth > 0;
  const indented = isSpace(taken[0]?.text.charAt(0) ?? "");
  return { lines: unclosed ? taken.slice(0, 1) : taken, indented, tokens, unclosed, own: null };
}

/** Takes lines apart into the entries of a zone file. Blank lines and comments give none. */
export function zoneStatements(lines: readonly Line[]): Statement[] {
  const statements: Statement[] = [];
  let at = 0;
  while (at < lines.length) {
    const statement = statementFrom(lines, at);
    if (statement.tokens.length > 0 || statement.unclosed || statement.own)
      statements.push(statement);
    at += statement.lines.length;
  }
  return statements;
}
