/**
 * The grammar of an SPF record, as far as telling its terms apart (RFC 7208 §4.6.1 and §12).
 * Evaluation is not here.
 */

export const spfQualifiers = ["+", "-", "~", "?"] as const;
export type SpfQualifier = (typeof spfQualifiers)[number];

export type SpfTerm =
  | {
      kind: "mechanism";
      /** `+` where none was written (RFC 7208 §4.6.2). */
      qualifier: SpfQualifier;
      /** Lower case: `include`, `ip4`, `all`, … */
      name: string;
      /** What follows the name, with its `:` or `/`; "" where nothing does. */
      rest: string;
      text: string;
    }
  | { kind: "modifier"; name: string; value: string; text: string };

export type SpfReading =
  /** Not selected as an SPF record at all (RFC 7208 §4.5). */
  | { kind: "not-spf" }
  /** One of ours and broken: a PermError for every receiver (RFC 7208 §4.6). */
  | { kind: "broken"; term: string }
  | { kind: "spf"; terms: SpfTerm[] };

const MECHANISM_NAMES = ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"];
const MECHANISM = /^([+\-~?]?)([a-z][a-z0-9]*)((?::|\/).+)?$/i;
const MODIFIER = /^([a-z][a-z0-9._-]*)=(.*)$/i;
/** Mechanisms that mean nothing without a domain or an address behind a colon. */
const NEED_ARGUMENT = ["include", "ip4", "ip6", "exists"];

/** Whether a TXT text is selected as an SPF record: the version, then a space or the end. */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

function qualifierOf(mark: string): SpfQualifier {
  return spfQualifiers.find((qualifier) => qualifier === mark) ?? "+";
}

function parseTerm(text: string): SpfTerm | null {
  const modifier = MODIFIER.exec(text);
  if (modifier) {
    return {
      kind: "modifier",
      name: (modifier[1] ?? "").toLowerCase(),
      value: modifier[2] ?? "",
      text,
    };
  }
  const [, mark = "", written = "", rest = ""] = MECHANISM.exec(text) ?? [];
  const name = written.toLowerCase();
  if (!MECHANISM_NAMES.includes(name)) return null;
  if (name === "all" ? rest !== "" : NEED_ARGUMENT.includes(name) && !/^:./.test(rest)) return null;
  return { kind: "mechanism", qualifier: qualifierOf(mark), name, rest, text };
}

/** Reads the terms of a record, in their order. */
export function parseSpf(text: string): SpfReading {
  if (!isSpf(text)) return { kind: "not-spf" };
  const terms: SpfTerm[] = [];
  for (const word of text
    .split(" ")
    .slice(1)
    .filter((part) => part !== "")) {
    const term = parseTerm(word);
    if (term === null) return { kind: "broken", term: word };
    terms.push(term);
  }
  return { kind: "spf", terms };
}

/** A mechanism by its meaning, without the qualifier: letter case of domains does not count. */
export function mechanismKey(term: Extract<SpfTerm, { kind: "mechanism" }>): string {
  return term.name + term.rest.toLowerCase().replace(/\.$/, "");
}
