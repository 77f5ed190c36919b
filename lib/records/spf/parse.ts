import {
  parseHostArgument,
  parseNeededDomain,
  parseNetwork,
  parseOptionalDomain,
} from "./arguments.ts";
import { type Misread, parseDomainSpec } from "./domain-spec.ts";
import type { SpfFault } from "./fault.ts";
import { parseMacros } from "./macro.ts";
import { type SpfMechanism, type SpfTerm, spfMechanismNames, spfQualifiers } from "./term.ts";

/** The grammar of an SPF record (RFC 7208 §4.5, §4.6.1 and §12). Evaluation is not here. */

export type SpfReading =
  /** Not selected as an SPF record at all (RFC 7208 §4.5). */
  | { kind: "not-spf" }
  /** One of ours and broken: a PermError for every receiver (RFC 7208 §4.6). */
  | {
      kind: "broken";
      /** The first term that is at fault. */
      term: string;
      faults: [SpfFault, ...SpfFault[]];
      /** Those that can be read. */
      terms: SpfTerm[];
    }
  | { kind: "spf"; terms: SpfTerm[] };

/** Octets of `v=spf1`, whose letter case means nothing. */
export const SPF_VERSION_LENGTH = 6;

const VERSION = /^v=spf1(?: |$)/i;
/** What a term may consist of: printing characters of ASCII (§4.6.1, RFC 5234 `VCHAR`). */
const OTHER_CHARACTER = /[^\x21-\x7e]/u;
const MODIFIER = /^([a-z][a-z0-9._-]*)=(.*)$/i;
const MECHANISM = /^([+\-~?]?)([a-z][a-z0-9._-]*)(.*)$/i;

/** Whether a TXT text is selected as an SPF record: the version, then a space or the end. */
export function isSpf(text: string): boolean {
  return VERSION.test(text);
}

type Written = Pick<SpfTerm, "text" | "at">;
type TermReading = { ok: true; term: SpfTerm } | ({ ok: false } & Misread);

function parseModifier(written: Written, name: string, value: string): TermReading {
  if (name === "redirect" || name === "exp") {
    const reading = parseDomainSpec(value);
    if (!reading.ok) return reading;
    return { ok: true, term: { ...written, kind: name, domain: reading.domain } };
  }
  // Nobody reads it, but it is a `macro-string` all the same (§6). Which letters is left open.
  const macros = parseMacros(value, "explanation");
  return macros.ok
    ? { ok: true, term: { ...written, kind: "unknown-modifier", name, value } }
    : macros;
}

function parseMechanism(written: Written, mark: string, word: string, rest: string): TermReading {
  const name = spfMechanismNames.find((known) => known === word);
  if (name === undefined) return { ok: false, kind: "unknown-mechanism", part: word };
  const qualifier = spfQualifiers.find((known) => known === mark) ?? "+";
  const base = { ...written, kind: "mechanism", qualifier, rest } as const;
  const made = (term: SpfMechanism): TermReading => ({ ok: true, term });
  switch (name) {
    case "all":
      return rest === ""
        ? made({ ...base, name })
        : { ok: false, kind: "argument-forbidden", part: rest };
    case "include":
    case "exists": {
      const reading = parseNeededDomain(rest);
      return reading.ok ? made({ ...base, name, domain: reading.value }) : reading;
    }
    case "ptr": {
      const reading = parseOptionalDomain(rest);
      return reading.ok ? made({ ...base, name, domain: reading.value }) : reading;
    }
    case "a":
    case "mx": {
      const reading = parseHostArgument(rest);
      return reading.ok ? made({ ...base, name, ...reading.value }) : reading;
    }
    case "ip4":
    case "ip6": {
      const reading = parseNetwork(name, rest);
      return reading.ok ? made({ ...base, name, ...reading.value }) : reading;
    }
  }
}

function parseTerm(written: Written): TermReading {
  const { text } = written;
  const stray = OTHER_CHARACTER.exec(text)?.[0];
  if (stray !== undefined) return { ok: false, kind: "character", part: stray };
  const [, modifier, value = ""] = MODIFIER.exec(text) ?? [];
  if (modifier !== undefined) return parseModifier(written, modifier.toLowerCase(), value);
  const [, mark = "", word = text, rest = ""] = MECHANISM.exec(text) ?? [];
  return parseMechanism(written, mark, word.toLowerCase(), rest);
}

/** The words between spaces, with their places. */
function words(text: string): Written[] {
  const found: Written[] = [];
  let at = 0;
  for (const word of text.split(" ")) {
    if (word !== "" && at > 0) found.push({ text: word, at });
    at += word.length + 1;
  }
  return found;
}

/** Reads the terms of a record, in their order, and names every one that is at fault. */
export function parseSpf(text: string): SpfReading {
  if (!isSpf(text)) return { kind: "not-spf" };
  const terms: SpfTerm[] = [];
  const faults: SpfFault[] = [];
  const once = new Set<string>();
  for (const written of words(text)) {
    const reading = parseTerm(written);
    const fault = (misread: Misread) => ({
      kind: misread.kind,
      term: written.text,
      part: misread.part,
      at: written.at,
    });
    if (!reading.ok) {
      faults.push(fault(reading));
      continue;
    }
    const { term } = reading;
    const isOnce = term.kind === "redirect" || term.kind === "exp";
    if (isOnce && once.has(term.kind)) faults.push(fault({ kind: "repeated", part: term.kind }));
    else terms.push(term);
    if (isOnce) once.add(term.kind);
  }
  const [first, ...more] = faults;
  if (first) return { kind: "broken", term: first.term, faults: [first, ...more], terms };
  return { kind: "spf", terms };
}
