import type { Answer } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { isSpf, parseSpf } from "../../records/spf/parse.ts";
import { finding } from "../finding.ts";
import type { JudgeContext, Judgement } from "../kind.ts";
import { brokenFaults } from "./broken.ts";
import { caseOf, requiredSpf } from "./case.ts";
import { judgement } from "./judgement.ts";
import { wrongType } from "./places.ts";
import { requiredFaults } from "./required.ts";
import { severalFault } from "./several.ts";
import { isLackingOf, soundFaults } from "./sound.ts";
import { inWrongRow, textsOf } from "./texts.ts";
import { judgeNone, senderIdFaults } from "./unselected.ts";

/** Judges one required SPF record by the texts that stand at the domain. */
export function judgeSpf(record: RequiredRecord, answer: Answer, context: JudgeContext): Judgement {
  const { id } = record;
  const required = requiredSpf(record, context);
  const texts = textsOf(answer);
  const selected = texts.filter(({ text }) => isSpf(text));
  if (required === null)
    return {
      id,
      verdict: "wrong",
      seen: [],
      findings: [finding("record-wrong", { recordId: id })],
    };
  const [only] = selected;
  if (only === undefined) return judgeNone(id, texts, required, answer, context);
  if (selected.length > 1) {
    const seen = selected.map(({ text }) => text);
    return judgement(id, seen, [severalFault(seen, required, context)]);
  }
  const other = wrongType(answer, required, context);
  if (other) return judgement(id, [only.text], [{ ...other, expected: required.text }]);
  const reading = parseSpf(only.text);
  const terms = reading.kind === "not-spf" ? [] : reading.terms;
  const spf = caseOf(only.text, terms, required, answer, context);
  if (reading.kind === "broken")
    return judgement(id, [only.text], brokenFaults(only, reading.faults, spf));
  const row = isLackingOf(requiredFaults(spf)) ? inWrongRow(texts, required) : null;
  const faults = row
    ? [{ code: "spf-merge-wrong-row" as const, seen: row.text, expected: required.text }]
    : [...soundFaults(spf, id), ...senderIdFaults(texts)];
  return judgement(id, [only.text], faults);
}
