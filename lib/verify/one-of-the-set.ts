import type { Answer, ResourceRecord } from "../dns/answer.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import { finding } from "./finding.ts";
import type { Judgement } from "./kind.ts";
import { zoneData } from "./required-text.ts";
import { dataText } from "./seen-text.ts";

/** The records of an answer; none where it denies. */
export function recordsOf(answer: Answer): ResourceRecord[] {
  return answer.kind === "records" ? answer.records : [];
}

/**
 * Judges records of which each must be among those that stand at the name, whatever stands beside.
 * @param attempts those that stand there in the place of a required one that is not: its text gone
 *   wrong. Others say nothing about it.
 */
export function oneOfTheSet(
  required: readonly RequiredRecord[],
  answer: Answer,
  matches: (required: RequiredRecord, seen: ResourceRecord) => boolean,
  attempts: (required: RequiredRecord, seen: ResourceRecord) => boolean = () => true,
): Judgement[] {
  const standing = recordsOf(answer);
  const free = standing.filter((seen) => !required.some((record) => matches(record, seen)));
  return required.map((record) => {
    const id = record.id;
    const match = standing.find((seen) => matches(record, seen));
    if (match) return { id, verdict: "right", seen: [dataText(match)], findings: [] };
    const seen = free.filter((other) => attempts(record, other)).map(dataText);
    const verdict = seen.length === 0 ? "missing" : "wrong";
    const place = { recordId: id, expected: zoneData(record) };
    const findings =
      verdict === "missing"
        ? [finding("record-missing", place)]
        : [finding("record-wrong", { ...place, seen: seen.join(", ") })];
    return { id, verdict, seen, findings };
  });
}
