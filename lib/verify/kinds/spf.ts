import type { RequiredRecord } from "../../records/required-record.ts";
import { isSpf, parseSpf } from "../../records/spf/parse.ts";
import { mechanismKey, type SpfMechanism, type SpfTerm } from "../../records/spf/term.ts";
import { deformation } from "../deformation.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import { dataText } from "../seen-text.ts";

type Mechanism = SpfMechanism;

const isMechanism = (term: SpfTerm): term is Mechanism => term.kind === "mechanism";
const isAll = (term: SpfTerm) => isMechanism(term) && term.name === "all";

/** Mechanisms in front of `all`, and those behind it, which nobody reads (RFC 7208 §5.1). */
function splitAtAll(terms: readonly SpfTerm[]): { read: Mechanism[]; unread: Mechanism[] } {
  const end = terms.findIndex(isAll);
  const upTo = end === -1 ? terms.length : end;
  return {
    read: terms.slice(0, upTo).filter(isMechanism),
    unread: terms.slice(upTo + 1).filter(isMechanism),
  };
}

/** What is wrong with one required mechanism; null where it stands there and passes. */
function mechanismFault(wanted: Mechanism, terms: readonly SpfTerm[], recordId: string) {
  const { read, unread } = splitAtAll(terms);
  const key = mechanismKey(wanted);
  // The first match decides (RFC 7208 §4.6.2).
  const first = read.find((term) => mechanismKey(term) === key);
  const place = { recordId, part: "value", expected: wanted.text };
  if (first?.qualifier === "+") return null;
  if (first) return finding("spf-required-negative", { ...place, seen: first.text });
  const dead = unread.find((term) => mechanismKey(term) === key);
  if (dead) return finding("spf-required-after-all", { ...place, seen: dead.text });
  return finding("spf-required-missing", {
    ...place,
    seen: terms.map(({ text }) => text).join(" "),
  });
}

/** A required `redirect` that is not there, or that an `all` beside it switches off (RFC 7208 §6.1). */
function redirectFaults(
  required: readonly SpfTerm[],
  terms: readonly SpfTerm[],
  recordId: string,
): Finding[] {
  const isRedirect = (term: SpfTerm) => term.kind === "redirect";
  const wanted = required.find(isRedirect);
  const there = terms.find(isRedirect);
  if (!wanted) return [];
  if (there?.text.toLowerCase() === wanted.text.toLowerCase() && !terms.some(isAll)) return [];
  const seen = terms.map(({ text }) => text).join(" ");
  const place = { recordId, part: "value", expected: wanted.text, seen };
  return [finding("spf-required-missing", place)];
}

function plusAll(terms: readonly SpfTerm[], recordId: string): Finding[] {
  const all = terms.find(isAll);
  return all && isMechanism(all) && all.qualifier === "+"
    ? [finding("spf-plus-all", { recordId, part: "value", seen: all.text })]
    : [];
}

function judgeOne(record: RequiredRecord, text: string, requiredText: string): Judgement {
  const { id } = record;
  const seen = [text];
  const reading = parseSpf(text);
  const required = parseSpf(requiredText);
  if (reading.kind !== "spf" || required.kind !== "spf") {
    // One broken term spoils the record for every sender (RFC 7208 §4.6).
    const term = reading.kind === "broken" ? reading.term : text;
    const place = { recordId: id, part: "value", seen: term, expected: requiredText };
    return { id, verdict: "wrong", seen, findings: [finding("record-wrong", place)] };
  }
  const faults = [
    ...splitAtAll(required.terms).read.flatMap(
      (wanted) => mechanismFault(wanted, reading.terms, id) ?? [],
    ),
    ...redirectFaults(required.terms, reading.terms, id),
  ];
  const findings = [...faults, ...plusAll(reading.terms, id)];
  return { id, verdict: faults.length === 0 ? "right" : "wrong", seen, findings };
}

/** No text was selected as an SPF record (RFC 7208 §4.5): is there one that was meant to be? */
function judgeNone(record: RequiredRecord, texts: readonly string[], required: string): Judgement {
  const { id } = record;
  const place = { recordId: id, part: "value", expected: required };
  const quoted = texts.find((text) => /^"\s*v=spf1\b/i.test(text));
  if (quoted !== undefined) {
    const findings = [finding("spf-not-selected-quoted", { ...place, seen: quoted })];
    return { id, verdict: "wrong", seen: [quoted], findings };
  }
  const deformed = texts.find((text) => /spf1/i.test(text) && deformation(required, text) !== null);
  if (deformed !== undefined) {
    const findings = [finding("record-wrong", { ...place, seen: deformed })];
    return { id, verdict: "wrong", seen: [deformed], findings };
  }
  return { id, verdict: "missing", seen: [], findings: [finding("spf-missing", place)] };
}

/**
 * SPF: exactly one record (RFC 7208 §3.2) that lets pass, in front of any `all`, every mechanism
 * which the required text lets pass. What else it holds is the owner's.
 */
export const kind: Kind = {
  types: ["TXT"],
  purpose: "spf",
  judge(required, answer) {
    const texts = recordsOf(answer).map(dataText);
    const selected = texts.filter(isSpf);
    return required.map((record): Judgement => {
      const text = record.rdata.type === "TXT" ? record.rdata.text : "";
      const [only] = selected;
      if (only === undefined) return judgeNone(record, texts, text);
      if (selected.length === 1) return judgeOne(record, only, text);
      const place = { recordId: record.id, seen: selected.join(" / "), expected: text };
      const findings = [finding("spf-multiple", place)];
      return { id: record.id, verdict: "wrong", seen: selected, findings };
    });
  },
};
