import * as z from "zod/mini";
import { readPasted } from "../../../lib/records/paste/read-pasted.ts";
import { requiredRecordSchema } from "../../../lib/records/required-record.ts";
import { fuzzTarget } from "../target.ts";
import { hardTextsOf, textsOf } from "./texts.ts";

/** Records as an owner may paste them: a zone file, a table, labels and values, cells. */

const PIECES = [
  "\n",
  "\r\n",
  "\t",
  " ",
  "|",
  ",",
  ";",
  "$ORIGIN example.com.",
  "$TTL 1h",
  "$INCLUDE x",
  "@",
  "example.com",
  "example.com.",
  "mail",
  "_dmarc",
  "mila1._domainkey",
  "IN",
  "3600",
  "1h",
  "MX",
  "TXT",
  "SRV",
  "CNAME",
  "TYPE65",
  "10",
  "10 mx1.mila.cx.",
  "mx1.mila.cx",
  '"v=spf1 include:mila.cx ~all"',
  '"',
  "(",
  ")",
  "\\",
  "\\#",
  "Type",
  "Host",
  "Value",
  "Priority:",
  "Name: ",
  "TTL",
  "Copy",
  "\u201c",
  "\u00a0",
  "\u200b",
  "\u00fc",
  "\ud800",
];

function pasteKeepsItsWord(text: string): string | null {
  const { records, notUnderstood } = readPasted(text, { domain: "example.com" });
  const isSound = records.every((record) => z.safeParse(requiredRecordSchema, record).success);
  if (!isSound) return "a record that the store would refuse";
  const ids = new Set(records.map(({ id }) => id));
  if (ids.size < records.length) return "two records of one id";
  const lines = text.split(/\r\n|\n|\r/).length;
  return notUnderstood.every(({ line }) => line >= 1 && line <= lines) ? null : "no such line";
}

export const pasteTargets = [
  fuzzTarget({
    name: "paste",
    input: textsOf(PIECES, [
      "$ORIGIN example.com.\n",
      "Type\tHost\tValue\tPriority\n",
      "Type: MX\n",
    ]),
    run: pasteKeepsItsWord,
    hard: hardTextsOf(
      [
        ...PIECES,
        "a MX 10 b\n",
        "MX\t@\tb\t10\n",
        "Type: MX\nHost: @\nValue: b\n",
        "( a\n",
        "a )\n",
      ],
      ["$ORIGIN example.com.\n"],
    ),
  }),
];
