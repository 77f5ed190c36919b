import { parseIpv4, parseIpv6 } from "../../records/ip-address.ts";
import type { SpfFault as GrammarFault } from "../../records/spf/fault.ts";
import { isSpf, parseSpf } from "../../records/spf/parse.ts";
import { spfMechanismNames } from "../../records/spf/term.ts";
import type { SpfCode } from "../catalogue/spf.ts";
import { editDistance } from "../edit-distance.ts";
import type { SpfFault } from "./case.ts";
import { gluedTerms } from "./missing-space.ts";

/** What has gone wrong with a term that breaks the grammar, in the words of who wrote it. */

/** Names that people write, and what they mean. */
const MEANT = new Map([
  ["ip", "ip4"],
  ["ipv4", "ip4"],
  ["ipv6", "ip6"],
  ["ip6v", "ip6"],
  ["domain", "include"],
]);

/** No name that somebody meant is longer. */
const MAX_NAME_LENGTH = 16;

function nearestName(written: string): string | null {
  if (written.length > MAX_NAME_LENGTH) return null;
  const word = written.replace(/[-._]+$/, "");
  const known = MEANT.get(word);
  if (known) return known;
  const [nearest] = spfMechanismNames
    .map((name) => ({ name, distance: editDistance(word, name, 2) }))
    .filter(({ name, distance }) => distance <= Math.min(2, name.length - 1))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.name ?? null;
}

/** Zone-file escapes, HTML entities and URL escapes, which somebody forgot to undo. */
const RESIDUE = /\\|&(?:[a-z]+|#\d+);|%[0-9a-f]{2}/i;

/** Tests of the whole term, in the order in which they are tried: what the text itself shows. */
const BY_TEXT: readonly [SpfCode, (term: string) => boolean][] = [
  ["spf-quotes-inside", (term) => term.includes('"')],
  ["spf-tab-or-nbsp", (term) => /[\t\u00a0\u2007\u202f]/.test(term)],
  ["spf-comma-separated", (term) => /\\n|[\r\n]/.test(term)],
  ["spf-escape-residue", (term) => RESIDUE.test(term)],
  ["spf-comma-separated", (term) => /[,;]/.test(term)],
  // A letter of an alphabet inside a name is meant; a dash or quotation mark is made by a program.
  ["spf-u-label", hasForeignLetter],
  ["spf-non-ascii", (term) => /[^\x20-\x7e]/.test(term)],
  ["spf-domain-bad-char", (term) => term.includes("://") || term.includes("@")],
];

/** A letter that is none of ASCII, behind the name of the mechanism. */
function hasForeignLetter(term: string): boolean {
  const start = term.search(/[:=]/);
  return start !== -1 && /[\p{L}\p{M}]/u.test(term.slice(start).replaceAll(/[\x20-\x7e]+/g, ""));
}

const BY_KIND: Partial<Record<GrammarFault["kind"], SpfCode>> = {
  "domain-single-label": "spf-domain-single-label",
  "domain-end": "spf-domain-bad-char",
  "domain-numeric-end": "spf-domain-bad-char",
  macro: "spf-macro-invalid",
  "macro-letter": "spf-macro-exp-only",
  repeated: "spf-redirect-twice",
  "domain-empty": "spf-space-after-colon",
};

const nameOf = (term: string) => /^[+\-~?]?([a-z0-9]+)/i.exec(term)?.[1]?.toLowerCase() ?? "";

function codeOfAddress(fault: GrammarFault, name: "ip4" | "ip6"): SpfFault {
  if (fault.part.includes("%")) return { code: "spf-macro-in-ip", seen: fault.term };
  return { code: name === "ip4" ? "spf-ip4-invalid" : "spf-ip6-invalid", seen: fault.term };
}

function isAddress(text: string): boolean {
  return parseIpv4(text) !== null || parseIpv6(text) !== null;
}

function addressInstead(term: string): SpfFault | null {
  const argument = /^[+\-~?]?[a-z]+[:=]([^/]+)/i.exec(term)?.[1] ?? "";
  if (!isAddress(argument)) return null;
  const expected = `${parseIpv4(argument) ? "ip4" : "ip6"}:${argument}`;
  return { code: "spf-a-with-ip", seen: term, expected };
}

function unknownMechanism({ term, part }: GrammarFault): SpfFault {
  if (part === "redirect" || part === "exp")
    return { code: "spf-modifier-with-colon", seen: term, expected: term.replace(":", "=") };
  const name = nearestName(part);
  const at = term.toLowerCase().indexOf(part);
  const expected = name === null ? {} : { expected: spliced(term, at, part.length, name) };
  return { code: "spf-unknown-mechanism", seen: term, ...expected };
}

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

function faultOf(fault: GrammarFault): SpfFault {
  const { term, kind, part } = fault;
  const name = nameOf(term);
  const byText = BY_TEXT.find(([, test]) => test(term));
  if (byText) return { code: byText[0], seen: term };
  const glued = gluedTerms(term);
  if (glued) return { code: "spf-missing-space", seen: term, expected: glued };
  const address = kind.startsWith("domain-") ? addressInstead(term) : null;
  if (address) return address;
  if (kind === "unknown-mechanism") return unknownMechanism(fault);
  if (kind === "ip4-address" || kind === "ip6-address")
    return codeOfAddress(fault, kind === "ip4-address" ? "ip4" : "ip6");
  if (kind === "argument-missing") {
    if (name === "ip4" || name === "ip6") return codeOfAddress(fault, name);
    return { code: "spf-space-after-colon", seen: term };
  }
  if (kind === "prefix") {
    if (name === "ip4" || name === "ip6") return codeOfAddress(fault, name);
    return { code: "spf-cidr-order", seen: term };
  }
  if (kind === "argument-forbidden") {
    if (part.startsWith("="))
      return {
        code: "spf-mechanism-with-equals",
        severity: "blocks",
        seen: term,
        expected: term.replace("=", ":"),
      };
    if (name === "all") return { code: "spf-unknown-mechanism", seen: term, expected: "all" };
    return { code: "spf-domain-bad-char", seen: term };
  }
  return { code: BY_KIND[kind] ?? "spf-unknown-mechanism", seen: term };
}

/** A word that was torn from the next one: `include:`, `~`, `:`. */
const TORN = /[:=]$|^[+\-~?]$|^:/;

/** A space in the middle of a term: the words of one are told together (§4.8). */
function tornTerms(faults: readonly GrammarFault[]): { torn: SpfFault[]; rest: GrammarFault[] } {
  const torn: SpfFault[] = [];
  const rest: GrammarFault[] = [];
  let end = -1;
  for (const fault of faults) {
    const isNext = fault.at === end + 1;
    if (TORN.test(fault.term)) {
      if (!isNext) torn.push({ code: "spf-space-after-colon", seen: fault.term });
      end = fault.at + fault.term.length;
    } else if (isNext) end = -1;
    else rest.push(fault);
  }
  return { torn, rest };
}

/** Faults that one habit makes in many places: told once, with all the places. */
const HABITS: readonly SpfCode[] = [
  "spf-quotes-inside",
  "spf-tab-or-nbsp",
  "spf-comma-separated",
  "spf-escape-residue",
  "spf-non-ascii",
];

function habitsOnce(faults: readonly SpfFault[]): SpfFault[] {
  const places = new Map<SpfCode, string[]>();
  for (const { code, seen = "" } of faults) {
    const known = places.get(code);
    if (known) known.push(seen);
    else places.set(code, [seen]);
  }
  return faults.flatMap((fault) => {
    if (!HABITS.includes(fault.code)) return [fault];
    const seen = places.get(fault.code);
    places.delete(fault.code);
    return seen ? [{ ...fault, seen: seen.join(" ") }] : [];
  });
}

/** RFC 1035 §3.3: where editors cut a text in strings. */
const STRING_OCTETS = 255;
/** No record is longer than that, and every border costs a reading of the whole. */
const MAX_BORDERS = 8;

const isWhole = (text: string) => parseSpf(text).kind === "spf";

/** A space at a border of strings that splits a term, or one that is lacking there (§3.3). */
function borderFault(text: string, strings: readonly string[]): SpfFault | null {
  const end = Math.min(text.length, (MAX_BORDERS + 1) * STRING_OCTETS);
  for (let at = STRING_OCTETS; at < end; at += STRING_OCTETS) {
    if (text[at] === " " && isWhole(text.slice(0, at) + text.slice(at + 1))) {
      const seen = text
        .slice(text.lastIndexOf(" ", at - 1) + 1)
        .split(" ")
        .slice(0, 2)
        .join(" ");
      return { code: "spf-chunk-extra-space", seen };
    }
  }
  const spaced = strings.join(" ");
  if (strings.length < 2 || !isSpf(text) || !isWhole(spaced)) return null;
  const words = new Set(spaced.split(" "));
  const joined = text.split(" ").find((word) => !words.has(word));
  return { code: "spf-chunk-no-space", seen: joined ?? text };
}

/**
 * What is wrong with a record that breaks the grammar: one finding a mistake.
 * @param strings the strings of the record as they stand on the wire.
 */
export function syntaxFaults(
  text: string,
  faults: readonly GrammarFault[],
  strings: readonly string[],
): SpfFault[] {
  const border = borderFault(text, strings);
  if (border) return [border];
  const { torn, rest } = tornTerms(faults);
  return habitsOnce([...torn, ...rest.map(faultOf)]);
}
