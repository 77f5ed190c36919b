import { parseDomainName } from "../../records/domain-name.ts";
import {
  isExplanation,
  isMechanism,
  type SpfTerm,
  spfMechanismNames,
} from "../../records/spf/term.ts";
import type { SpfCase, SpfFault } from "./case.ts";
import { gluedTerms } from "./missing-space.ts";

/** How the record is written: legal, and mostly not what was meant. */

/** RFC 7208 §3.4: longer texts may not come through beside others in one UDP message. */
const LONG_OCTETS = 450;
/** RFC 1035 §4.2.1: what every receiver can take without EDNS or TCP. */
const UDP_OCTETS = 512;
/** Header, and type and class of the question (RFC 1035 §4.1). */
const MESSAGE_OCTETS = 12 + 4;
/** Compressed name, type, class, TTL and length of a record (RFC 1035 §4.1.3). */
const RECORD_OCTETS = 2 + 2 + 2 + 4 + 2;

function unknownModifiers(record: SpfCase): SpfFault[] {
  return record.terms.flatMap((term): SpfFault[] => {
    if (term.kind !== "unknown-modifier") return [];
    const meant = spfMechanismNames.find((name) => name === term.name);
    if (meant === undefined) return [{ code: "spf-unknown-modifier", seen: term.text }];
    const expected = term.text.replace("=", ":");
    const isOurs = record.required.mechanisms.some(
      ({ text }) => text.toLowerCase() === expected.toLowerCase(),
    );
    const severity = isOurs ? ({ severity: "blocks" } as const) : {};
    return [{ code: "spf-mechanism-with-equals", seen: term.text, expected, ...severity }];
  });
}

/** Names that the grammar allows and DNS cannot have, or that are two terms in one. */
function oddNames({ terms, tree }: SpfCase): SpfFault[] {
  const isThere = new Set(
    tree.root.branches
      .filter(({ isVoid, node }) => isVoid === false || node?.state === "read")
      .map(({ term }) => term.at),
  );
  return terms.flatMap((term): SpfFault[] => {
    const name = "domain" in term ? (term.domain?.name ?? null) : null;
    if (name === null) return [];
    const glued = isThere.has(term.at) ? null : gluedTerms(term.text);
    if (glued !== null) return [{ code: "spf-missing-space", seen: term.text, expected: glued }];
    return parseDomainName(name) === null ? [{ code: "spf-domain-bad-char", seen: term.text }] : [];
  });
}

function macroFaults({ terms }: SpfCase, lacksRequired: boolean): SpfFault[] {
  const hidden = terms.filter(
    (term) =>
      (isMechanism(term) || term.kind === "redirect") &&
      "domain" in term &&
      term.domain !== null &&
      term.domain.name === null,
  );
  const [first] = hidden;
  if (first === undefined) return [];
  const code = lacksRequired ? "spf-merge-macro-host" : "spf-macro-unresolvable";
  return [{ code, seen: hidden.map(({ text }) => text).join(" ") }];
}

function exceptTargets(term: SpfTerm): string {
  return isMechanism(term) ? term.text.slice(0, term.text.length - term.rest.length) : term.text;
}

function caseFaults({ text, terms }: SpfCase): SpfFault[] {
  const words = [text.split(" ", 1)[0] ?? "", ...terms.filter(isMechanism).map(exceptTargets)];
  const upper = words.filter((word) => /[A-Z]/.test(word));
  return upper.length > 0 ? [{ code: "spf-uppercase", seen: upper.join(" ") }] : [];
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sizeFaults({ text, answer }: SpfCase): SpfFault[] {
  const octets = octetsOf(text);
  if (octets > LONG_OCTETS) return [{ code: "spf-too-long-450", seen: String(octets) }];
  if (answer.kind !== "records") return [];
  const size = answer.records.reduce(
    (sum, record) =>
      record.type === "TXT"
        ? record.strings.reduce((all, string) => all + 1 + string.length, sum + RECORD_OCTETS)
        : sum,
    MESSAGE_OCTETS + answer.question.name.length + 2,
  );
  return size > UDP_OCTETS ? [{ code: "spf-answer-over-512", seen: String(size) }] : [];
}

function expFaults({ terms, known }: SpfCase): SpfFault[] {
  const exp = terms.find(isExplanation);
  const name = exp?.domain.name ?? null;
  const answer = name === null ? null : known({ name, type: "TXT" });
  if (exp === undefined || answer === null || answer.kind === "error") return [];
  const texts = answer.kind === "values" ? answer.values : [];
  const isSound = texts.length === 1 && texts.every((text) => /^[\x20-\x7e]*$/.test(text));
  return isSound ? [] : [{ code: "spf-exp-broken", seen: exp.text }];
}

/** @param lacksRequired whether Mila is still to be written into the record. */
export function writingFaults(record: SpfCase, lacksRequired: boolean): SpfFault[] {
  const spaces: SpfFault[] = / {2}| $/.test(record.text)
    ? [{ code: "spf-trailing-spaces", seen: record.text }]
    : [];
  return [
    ...unknownModifiers(record),
    ...oddNames(record),
    ...macroFaults(record, lacksRequired),
    ...expFaults(record),
    ...sizeFaults(record),
    ...caseFaults(record),
    ...spaces,
  ];
}
