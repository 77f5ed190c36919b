import type { Answer } from "../../dns/answer.ts";
import type { JudgeContext, Judgement } from "../kind.ts";
import type { RequiredSpf, SpfFault } from "./case.ts";
import { judgement } from "./judgement.ts";
import { isSenderId, notSelected } from "./not-selected.ts";
import { misplaced, wrongType } from "./places.ts";
import { inWrongRow, type Text } from "./texts.ts";

/** No text was selected as an SPF record (RFC 7208 §4.5): is there one that was meant to be? */
export function judgeNone(
  id: string,
  texts: readonly Text[],
  required: RequiredSpf,
  answer: Answer,
  context: JudgeContext,
): Judgement {
  const expected = required.text;
  const senderId = texts.find(({ text }) => isSenderId(text));
  const old: SpfFault[] = senderId ? [{ code: "spf-sender-id", seen: senderId.text }] : [];
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
