import type { Answer } from "../../dns/answer.ts";
import { isSpf } from "../../records/spf/parse.ts";
import { txtText } from "../seen-text.ts";
import type { RequiredSpf } from "./case.ts";

/** A TXT record: its text, and the strings in which it lies on the wire. */
export interface Text {
  text: string;
  strings: string[];
}

/** The TXT records of an answer. */
export function textsOf(answer: Answer): Text[] {
  if (answer.kind !== "records") return [];
  return answer.records.flatMap((record) =>
    record.type === "TXT"
      ? [{ text: txtText(record.strings), strings: record.strings.map((one) => txtText([one])) }]
      : [],
  );
}

/** Mila's mechanism in a text that is no SPF record: the wrong row was edited. */
export function inWrongRow(texts: readonly Text[], required: RequiredSpf): Text | null {
  const words = required.mechanisms.map((term) => term.text.toLowerCase());
  return (
    texts.find(
      ({ text }) =>
        !isSpf(text) &&
        !/v=spf1/i.test(text) &&
        text
          .toLowerCase()
          .split(/[\s;"]+/)
          .some((word) => words.includes(word)),
    ) ?? null
  );
}
