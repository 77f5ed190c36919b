import type { Answer, RecordOfType } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { zoneData } from "../required-text.ts";
import { associationText, dataText } from "../seen-text.ts";

type Tlsa = RecordOfType<"TLSA">;

/** Octets of a digest by its matching type (RFC 6698 §2.1.3); of the whole there is no telling. */
const DIGEST_OCTETS: Readonly<Record<number, number>> = { 1: 32, 2: 64 };
/** Usages that SMTP takes (RFC 7672 §3.1.3). */
const SMTP_USAGES = [2, 3];

function codeOf(seen: Tlsa): FindingCode {
  const octets = DIGEST_OCTETS[seen.matchingType];
  if (octets !== undefined && seen.association.length !== octets) return "tlsa-data-cut";
  return SMTP_USAGES.includes(seen.usage) ? "tlsa-mismatch" : "tlsa-usage-pkix";
}

function judgeOne(record: RequiredRecord, answer: Answer): Judgement {
  const { id, rdata } = record;
  const standing = recordsOf(answer).flatMap((one) => (one.type === "TLSA" ? [one] : []));
  const seen = standing.map(dataText);
  const isRight = standing.some(
    (one) =>
      rdata.type === "TLSA" &&
      rdata.usage === one.usage &&
      rdata.selector === one.selector &&
      rdata.matchingType === one.matchingType &&
      rdata.association.toLowerCase() === associationText(one.association),
  );
  if (isRight) return { id, verdict: "right", seen, findings: [] };
  const place = { recordId: id, part: "value", expected: zoneData(record) };
  const [first] = standing;
  if (!first) return { id, verdict: "missing", seen, findings: [finding("tlsa-missing", place)] };
  const what = finding(codeOf(first), { ...place, seen: seen.join(", ") });
  return { id, verdict: "wrong", seen, findings: [what] };
}

/** TLSA: the required association is among those that stand there (RFC 6698 §2.1). */
export const kind: Kind = {
  types: ["TLSA"],
  purpose: null,
  judge: (required, answer) => required.map((record) => judgeOne(record, answer)),
};
