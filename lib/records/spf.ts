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

/** What a term may consist of: printing characters of ASCII (RFC 7208 §4.6.1, RFC 5234 `VCHAR`). */
const TERM_CHARACTERS = /^[\x21-\x7e]+$/;
/** A domain and lengths of prefixes, each optional (RFC 7208 §5.3, `dual-cidr-length`). */
const HOST_ARGUMENT = /^(?::[^/]+)?(?:\/(\d{1,2}))?(?:\/\/(\d{1,3}))?$/;
const IPV4_ARGUMENT = /^:(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;
const IPV6_ARGUMENT = /^:[0-9a-f:.]*:[0-9a-f:.]*(?:\/(\d{1,3}))?$/i;
const MAX_OCTET = 255;
const IPV4_BITS = 32;
const IPV6_BITS = 128;

/** Whether what stands behind the name of a mechanism is what its grammar has there (§5). */
function isArgument(name: string, rest: string): boolean {
  const isAtMost = (number: string | undefined, most: number) => Number(number ?? 0) <= most;
  if (name === "all") return rest === "";
  if (name === "ip4") {
    const [, a, b, c, d, bits] = IPV4_ARGUMENT.exec(rest) ?? [];
    const octets = [a, b, c, d];
    return (
      octets.every((octet) => octet !== undefined && isAtMost(octet, MAX_OCTET)) &&
      isAtMost(bits, IPV4_BITS)
    );
  }
  if (name === "ip6") {
    const match = IPV6_ARGUMENT.exec(rest);
    return match !== null && isAtMost(match[1], IPV6_BITS);
  }
  if (NEED_ARGUMENT.includes(name)) return /^:./.test(rest);
  // A macro may hold a slash of its own (RFC 7208 §7.1).
  if (rest.includes("%{")) return true;
  const match = HOST_ARGUMENT.exec(rest);
  return match !== null && isAtMost(match[1], IPV4_BITS) && isAtMost(match[2], IPV6_BITS);
}

function qualifierOf(mark: string): SpfQualifier {
  return spfQualifiers.find((qualifier) => qualifier === mark) ?? "+";
}

function parseTerm(text: string): SpfTerm | null {
  if (!TERM_CHARACTERS.test(text)) return null;
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
  if (!isArgument(name, rest)) return null;
  return { kind: "mechanism", qualifier: qualifierOf(mark), name, rest, text };
}

/** `redirect` and `exp` stand there at most once each (RFC 7208 §6). */
function isRepeated(term: SpfTerm, before: readonly SpfTerm[]): boolean {
  return (
    term.kind === "modifier" &&
    ["redirect", "exp"].includes(term.name) &&
    before.some((other) => other.kind === "modifier" && other.name === term.name)
  );
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
    if (term === null || isRepeated(term, terms)) return { kind: "broken", term: word };
    terms.push(term);
  }
  return { kind: "spf", terms };
}

/** A mechanism by its meaning, without the qualifier: letter case of domains does not count. */
export function mechanismKey(term: Extract<SpfTerm, { kind: "mechanism" }>): string {
  return term.name + term.rest.toLowerCase().replace(/\.$/, "");
}
