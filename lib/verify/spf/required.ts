import { parseSpf } from "../../records/spf/parse.ts";
import {
  isAll,
  isMechanism,
  mechanismKey,
  reachedMechanisms,
  type SpfMechanism,
} from "../../records/spf/term.ts";
import { editDistance } from "../edit-distance.ts";
import { isRequired, type SpfCase, type SpfFault } from "./case.ts";
import { MAX_LOOKUPS } from "./limits.ts";
import { coversByAddress, refusedBefore } from "./mila-addresses.ts";
import type { SpfNode } from "./tree.ts";
import { lookupsOf } from "./tree.ts";

/** Whether the record lets Mila's senders pass, and if not, why. */

/** A slip of the hand changes no more than this many letters. */
const TYPO_LETTERS = 2;

/** The way to a mechanism below the record's own terms, all of it passing; null where none leads. */
function pathTo(key: string, node: SpfNode): string[] | null {
  for (const { term, node: inner } of node.branches) {
    const lets = !isMechanism(term) || (term.name === "include" && term.qualifier === "+");
    if (!lets || inner === null) continue;
    const isHere = inner.terms.some(
      (one) => isMechanism(one) && one.qualifier === "+" && mechanismKey(one) === key,
    );
    const further = isHere ? [] : pathTo(key, inner);
    if (further !== null) return [inner.domain, ...further];
  }
  return null;
}

/** A domain that the record names and that differs from the required one by a slip. */
function typoOf(wanted: SpfMechanism, terms: SpfCase["terms"]): string | null {
  if (wanted.name !== "include" || wanted.domain.name === null) return null;
  const name = wanted.domain.name;
  const slip = terms.find((term) => {
    const named = "domain" in term ? (term.domain?.name ?? null) : null;
    return (
      named !== null && named !== name && editDistance(named, name, TYPO_LETTERS) <= TYPO_LETTERS
    );
  });
  return slip?.text ?? null;
}

/** Why nothing stands behind the version: where something did, a zone file took it for a comment. */
function emptyCode({ context }: SpfCase): SpfFault["code"] {
  const before = context.previous?.existingSpf ?? null;
  const reading = before === null ? null : parseSpf(before);
  const hadTerms = reading?.kind === "spf" && reading.terms.length > 0;
  return hadTerms ? "spf-cut-at-semicolon" : "spf-empty";
}

/** What is wrong with one required mechanism; null where it stands there and passes. */
function mechanismFault(wanted: SpfMechanism, record: SpfCase): SpfFault | null {
  const { terms, tree } = record;
  const key = mechanismKey(wanted);
  const expected = wanted.text;
  const first = reachedMechanisms(terms).find((term) => mechanismKey(term) === key);
  // The first match decides (RFC 7208 §4.6.2).
  if (first?.qualifier === "+") return null;
  if (first) return { code: "spf-required-negative", seen: first.text, expected };
  const isRedirected =
    wanted.name === "include" &&
    tree.root.branches.some(
      ({ term, target }) => term.kind === "redirect" && target === wanted.domain.name,
    );
  if (isRedirected) return null;
  const path = pathTo(key, tree.root);
  if (path) return { code: "spf-required-indirect", seen: path.join(" → "), expected };
  const end = terms.findIndex(isAll);
  const dead = terms
    .slice(end === -1 ? terms.length : end)
    .find((term) => isMechanism(term) && mechanismKey(term) === key);
  if (dead) return { code: "spf-required-after-all", seen: dead.text, expected };
  const typo = typoOf(wanted, terms);
  if (typo) return { code: "spf-required-typo", seen: typo, expected };
  const [only] = terms;
  if (only === undefined) return { code: emptyCode(record), seen: record.text, expected };
  if (terms.length === 1 && isAll(only) && only.qualifier === "-")
    return { code: "spf-null-sender-domain", seen: record.text, expected };
  if (coversByAddress(record)) return { code: "spf-required-as-ip", seen: record.text, expected };
  return { code: "spf-required-missing", seen: terms.map(({ text }) => text).join(" "), expected };
}

/** The look-ups up to Mila's mechanism, its own included; null where it does not stand there. */
function lookupsUpTo(record: SpfCase): number | null {
  let count = 0;
  for (const branch of record.tree.root.branches) {
    const isOurs = isRequired(branch.term, record.required);
    if (isOurs) return count + 1;
    count += lookupsOf(branch);
  }
  return null;
}

/** Mila's mechanism is there and passes, and still nobody comes to it. */
function unreachedFaults(record: SpfCase): SpfFault[] {
  const expected = record.required.mechanisms.map(({ text }) => text).join(" ");
  const upTo = lookupsUpTo(record);
  if (upTo !== null && upTo > MAX_LOOKUPS)
    return [{ code: "spf-required-beyond-limit", seen: String(upTo), expected }];
  const refusing = refusedBefore(record);
  return refusing ? [{ code: "spf-required-after-fail-match", seen: refusing, expected }] : [];
}

/** Why Mila's senders do not pass, or pass only just; one finding a mistake. */
export function requiredFaults(record: SpfCase): SpfFault[] {
  const faults = record.required.mechanisms.flatMap(
    (wanted) => mechanismFault(wanted, record) ?? [],
  );
  const isReached = faults.every(({ code }) => code === "spf-required-indirect");
  // One record that is empty, or that lacks all, lacks each of several mechanisms by the same mistake.
  const told = faults.filter(
    (fault, index) => faults.findIndex(({ code }) => code === fault.code) === index,
  );
  const lacking = faults.filter(({ code }) => code === "spf-required-missing");
  const all = told.map((fault) =>
    fault.code === "spf-required-missing"
      ? { ...fault, expected: lacking.map(({ expected }) => expected).join(" ") }
      : fault,
  );
  return isReached ? [...all, ...unreachedFaults(record)] : all;
}
