import type { Answer } from "../../dns/answer.ts";
import type { Question } from "../../dns/question.ts";
import { normaliseName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { isUrlForward } from "../address-ranges.ts";
import type { FindingCode } from "../catalogue.ts";
import type { Facts } from "../facts.ts";
import { finding } from "../finding.ts";
import { hostFault, hostText } from "../host-fault.ts";
import type { JudgeContext, Judgement, Kind } from "../kind.ts";
import { madeUpName } from "../made-up-name.ts";
import { andAbove, isDoubled } from "../mx-typo.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { addressesIn } from "../scene-facts.ts";
import { dataText } from "../seen-text.ts";

function wrongCode(target: string, seen: string, { purpose }: RequiredRecord, domain: string) {
  if (isDoubled(target, seen, andAbove(domain))) return "cname-target-doubled";
  if (/^https?[:.]|[/@]|:\d+(?:$|\.)/.test(hostText(seen.replaceAll("\\.", "."))))
    return "cname-as-url";
  if (purpose === "autodiscover") return "autodiscover-foreign";
  if (purpose === "autoconfig") return "autoconfig-foreign";
  return hostFault(target, seen) ?? "cname-wrong-target";
}

const MISSING: Partial<Record<RequiredRecord["purpose"], FindingCode>> = {
  autodiscover: "autodiscover-cname-missing",
  autoconfig: "autoconfig-missing",
  dkim: "dkim-missing",
};

const addressQuestion = (name: string): Question => ({ name, type: "A" });

/** Addresses that are known of a name, the alias itself left aside. */
function addressesAt(name: string, facts: Facts): string[] {
  const fact = facts(addressQuestion(name));
  return fact?.kind === "answer" ? addressesIn(fact.answer).toSorted() : [];
}

/** What stands at the name in the place of an alias: addresses, which a web host's are no help. */
function inItsPlace(
  { name }: RequiredRecord,
  target: string,
  { domain, facts }: JudgeContext,
): { code: FindingCode; seen: string } | null {
  const own = addressesAt(name, facts);
  const isOf = (other: string) => addressesAt(other, facts).join() === own.join();
  const seen = own.join(", ");
  // What every name has was not entered here.
  if (own.length === 0 || isOf(madeUpName(domain))) return null;
  if (isOf(target)) return { code: "cname-as-a", seen };
  return { code: own.every(isUrlForward) ? "cname-url-forward" : "cname-conflict", seen };
}

function judgeOne(record: RequiredRecord, answer: Answer, context: JudgeContext): Judgement {
  const { id, rdata } = record;
  const { domain } = context;
  const target = rdata.type === "CNAME" ? normaliseName(rdata.target) : "";
  const standing = recordsOf(answer);
  const seen = standing.map(dataText);
  const [text] = seen;
  const place = { recordId: id, part: "value", expected: target };
  if (text === undefined) {
    const instead = inItsPlace(record, target, context);
    if (instead) {
      const verdict = instead.code === "cname-as-a" ? "right" : "missing";
      const found = finding(instead.code, { ...place, part: "type", seen: instead.seen });
      return { id, verdict, seen: [instead.seen], findings: [found] };
    }
    const code = MISSING[record.purpose] ?? "cname-missing";
    return { id, verdict: "missing", seen, findings: [finding(code, place)] };
  }
  if (standing.length > 1) {
    const both = finding("cname-conflict", { ...place, seen: seen.join(", ") });
    return { id, verdict: "wrong", seen, findings: [both] };
  }
  if (text === target) return { id, verdict: "right", seen, findings: [] };
  const code: FindingCode = wrongCode(target, text, record, domain);
  return { id, verdict: "wrong", seen, findings: [finding(code, { ...place, seen: text })] };
}

/** CNAME: the name is an alias of the required target, and nothing else (RFC 1034 §3.6.2). */
export const kind: Kind = {
  types: ["CNAME"],
  purpose: null,
  leads: (required, answer, { domain }) =>
    // Only a name that exists can have addresses; the text behind a key's alias has none.
    answer.kind !== "no-data"
      ? []
      : required
          .filter(({ purpose }) => purpose !== "dkim")
          .flatMap(({ name, rdata }) =>
            rdata.type === "CNAME" ? [name, normaliseName(rdata.target), madeUpName(domain)] : [],
          )
          .map((name) => ({ question: addressQuestion(name), isProbe: false })),
  judge: (required, answer, context) => required.map((record) => judgeOne(record, answer, context)),
};
