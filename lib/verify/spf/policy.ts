import {
  isAll,
  isMechanism,
  isRedirect,
  type SpfTerm,
  spfQualifiers,
} from "../../records/spf/term.ts";
import { isRequired, type SpfCase, type SpfFault } from "./case.ts";

/** What the record says of everybody else: `all` and `redirect` (RFC 7208 §5.1 and §6.1). */

const texts = (terms: readonly SpfTerm[]) => terms.map(({ text }) => text).join(" ");

/** A second record behind the first, in one text: its version is taken for a modifier (§6). */
export function secondRecord(terms: readonly SpfTerm[]): SpfTerm | null {
  const second = terms.find((term) => term.kind === "unknown-modifier" && term.name === "v");
  const end = terms.findIndex(isAll);
  return second && end !== -1 && end < terms.indexOf(second) ? second : null;
}

function closingFaults({ terms, required }: SpfCase): SpfFault[] {
  const all = terms.find(isAll);
  if (all === undefined) {
    const isOpen = !terms.some(isRedirect) && required.terms.some(isAll);
    // A record without terms has a finding of its own.
    return isOpen && terms.length > 0
      ? [{ code: "spf-all-missing", seen: terms.at(-1)?.text ?? "", expected: "~all" }]
      : [];
  }
  const wanted = required.terms.find(isAll);
  const strictness = (term: { qualifier: (typeof spfQualifiers)[number] }) =>
    spfQualifiers.indexOf(term.qualifier);
  if (all.qualifier === "+") return [{ code: "spf-plus-all", seen: all.text, expected: "~all" }];
  if (all.qualifier === "?" && wanted?.qualifier !== "?")
    return [{ code: "spf-neutral-all", seen: all.text, expected: wanted?.text ?? "~all" }];
  return wanted && strictness(all) < strictness(wanted)
    ? [{ code: "spf-all-weaker-than-required", seen: all.text, expected: wanted.text }]
    : [];
}

function deadFaults({ terms, required }: SpfCase): SpfFault[] {
  const end = terms.findIndex(isAll);
  if (end === -1) return [];
  const behind = terms.slice(end + 1).filter(isMechanism);
  const dead = behind.filter((term) => !isAll(term) && !isRequired(term, required));
  const twice = behind.filter(isAll);
  const redirect = terms.find((term) => isRedirect(term) && !isRequired(term, required));
  return [
    ...(dead.length > 0 ? [{ code: "spf-terms-after-all" as const, seen: texts(dead) }] : []),
    ...(twice.length > 0 ? [{ code: "spf-all-twice" as const, seen: texts(twice) }] : []),
    ...(redirect ? [{ code: "spf-redirect-ignored" as const, seen: redirect.text }] : []),
  ];
}

/** What the end of the record does, and what stands behind it. */
export function policyFaults(record: SpfCase): SpfFault[] {
  const second = secondRecord(record.terms);
  if (second) {
    const seen = texts(record.terms.slice(record.terms.indexOf(second)));
    return [{ code: "spf-merge-concatenated", seen }, ...closingFaults(record)];
  }
  return [...closingFaults(record), ...deadFaults(record)];
}
