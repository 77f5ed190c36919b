import type { Answer } from "../../dns/answer.ts";
import type { JudgeContext, Judgement } from "../kind.ts";
import type { RequiredSpf, SpfFault } from "./case.ts";
import { judgement } from "./judgement.ts";
import { isSenderId, notSelected } from "./not-selected.ts";
import { misplaced, wrongType } from "./places.ts";
import { inWrongRow, type Text } from "./texts.ts";

/** A record of the dead standard, which nobody reads (RFC 6686); whatever else stands there. */
export function senderIdFaults(texts: readonly Text[]): SpfFault[] {
  const found = texts.find(({ text }) => isSenderId(text));
  return found ? [{ code: "spf-sender-id", seen: found.text }] : [];
}

/** No text was selected as an SPF record (RFC 7208 §4.5): is there one that was meant to be? */
export function judgeNone(
  id: string,
  texts: readonly Text[],
  required: RequiredSpf,
  answer: Answer,
  context: JudgeContext,
): Judgement {
  const expected = required.text;
  const old = senderIdFaults(texts);
  for (const { text } of texts) {
    const code = notSelected(text);
    if (code) return judgement(id, [text], [{ code, seen: text, expected }, ...old], "wrong");
  }
  const row = inWrongRow(texts, required);
  if (row)
    return judgement(id, [row.text], [{ code: "spf-merge-wrong-row", seen: row.text, expected }]);
  const other = wrongType(answer, required, context);
  if (other) return judgement(id, [], [{ ...other, expected }, ...old], "wrong");
  const elsewhere = misplaced(context);
  const fault = elsewhere ?? { code: "spf-missing" as const, expected };
  return judgement(id, [], [fault, ...old], "missing");
}
