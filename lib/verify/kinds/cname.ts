import type { Answer } from "../../dns/answer.ts";
import { normaliseName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { finding } from "../finding.ts";
import { hostFault, hostText } from "../host-fault.ts";
import type { Judgement, Kind } from "../kind.ts";
import { andAbove, isDoubled } from "../mx-typo.ts";
import { recordsOf } from "../one-of-the-set.ts";
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

function judgeOne(record: RequiredRecord, answer: Answer, domain: string): Judgement {
  const { id, rdata } = record;
  const target = rdata.type === "CNAME" ? normaliseName(rdata.target) : "";
  const standing = recordsOf(answer);
  const seen = standing.map(dataText);
  const [text] = seen;
  const place = { recordId: id, part: "value", expected: target };
  if (text === undefined) {
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
  judge: (required, answer, { domain }) =>
    required.map((record) => judgeOne(record, answer, domain)),
};
