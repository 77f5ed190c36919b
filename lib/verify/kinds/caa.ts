import type { Answer, RecordOfType } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { zoneData } from "../required-text.ts";
import { caaText, dataText } from "../seen-text.ts";

type Caa = RecordOfType<"CAA">;

/** Tags that authorities know (RFC 8659 §4, RFC 8657, RFC 9495). */
const TAGS = ["issue", "issuewild", "iodef", "issuemail", "issuevmc", "contactemail"];
/** The flag by which an unknown tag forbids all (RFC 8659 §4.1). */
const CRITICAL = 0x80;

/** The authority that a value names, without its parameters. */
const authorityOf = (value: string) => (value.split(";")[0] ?? "").trim().toLowerCase();

function isMalformed({ tag, value, flags }: Caa): boolean {
  const text = caaText(value);
  return (
    !TAGS.includes(tag.toLowerCase()) ||
    /^"|"$|^\d+\s+issue/.test(text) ||
    (flags & CRITICAL && !TAGS.includes(tag.toLowerCase())) === true
  );
}

/** What keeps the required authority from issuing; null where nothing does. */
function faultOf(
  record: RequiredRecord,
  standing: readonly Caa[],
): [FindingCode, Caa | null] | null {
  const { rdata } = record;
  if (rdata.type !== "CAA") return null;
  const sameTag = standing.filter(({ tag }) => tag.toLowerCase() === rdata.tag.toLowerCase());
  const exact = sameTag.find(({ value }) => caaText(value).trim() === rdata.value.trim());
  if (exact) return null;
  const limited = sameTag.find(
    ({ value }) => authorityOf(caaText(value)) === authorityOf(rdata.value),
  );
  if (limited && /accounturi|validationmethods/i.test(caaText(limited.value)))
    return ["caa-accounturi", limited];
  const odd = standing.find(isMalformed);
  if (odd) return ["caa-syntax", odd];
  if (limited) return null;
  if (sameTag.length > 0) {
    const isNone = sameTag.every(({ value }) => authorityOf(caaText(value)) === "");
    return [isNone ? "caa-issue-none" : "caa-forbids-mila", sameTag[0] ?? null];
  }
  const wild = standing.find(({ tag }) => tag.toLowerCase() === "issuewild");
  return wild ? ["caa-issuewild-only", wild] : ["caa-missing", null];
}

function judgeOne(record: RequiredRecord, answer: Answer): Judgement {
  const { id } = record;
  const standing = recordsOf(answer).flatMap((one) => (one.type === "CAA" ? [one] : []));
  const seen = standing.map(dataText);
  const fault = faultOf(record, standing);
  if (!fault) return { id, verdict: "right", seen, findings: [] };
  const [code, blamed] = fault;
  // The entry itself is not there, unless it stands there with a condition or cannot be read.
  const verdict = code === "caa-syntax" || code === "caa-accounturi" ? "wrong" : "missing";
  const place = { recordId: id, part: "value", expected: zoneData(record) };
  const what = blamed ? { seen: dataText(blamed) } : {};
  return { id, verdict, seen, findings: [finding(code, { ...place, ...what })] };
}

/**
 * CAA: the required entry is among those that stand there (RFC 8659 §4); entries for other
 * authorities are the owner's affair.
 */
export const kind: Kind = {
  types: ["CAA"],
  purpose: null,
  judge: (required, answer) => required.map((record) => judgeOne(record, answer)),
};
