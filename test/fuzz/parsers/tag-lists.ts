import fc from "fast-check";
import type { Answer } from "../../../lib/dns/answer.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { dkimFault } from "../../../lib/verify/dkim-fault.ts";
import { publicKeyOf, readDkimKey } from "../../../lib/verify/dkim-key.ts";
import { isDmarc, readDmarc } from "../../../lib/verify/dmarc-policy.ts";
import { noKeyVerdicts } from "../../../lib/verify/import-key.ts";
import type { Kind } from "../../../lib/verify/kind.ts";
import { kind as dkimKind } from "../../../lib/verify/kinds/dkim.ts";
import { kind as dmarcKind } from "../../../lib/verify/kinds/dmarc.ts";
import { parseTagList, sameTags } from "../../../lib/verify/tag-list.ts";
import { dkim, dkimKey, dkimText, dmarc } from "../../unit/verify/lab-records.ts";
import { fuzzTarget } from "../target.ts";
import { hardTextsOf, textsOf } from "./texts.ts";

/** Tag lists, and what is read out of them: DKIM keys and DMARC policies. */

const COMMON = [
  ";",
  "; ",
  "=",
  " ",
  "\t",
  "\r\n",
  ",",
  '"',
  '" "',
  "\\",
  "\\;",
  ":",
  "|",
  "*",
  "\u00a0",
  "\u200b",
  "\ufffd",
  "\ud800",
  "\u2013",
];
const DKIM = [
  ...COMMON,
  "v=DKIM1",
  "v=DKIM1;",
  "v=dkim1",
  "k=rsa",
  "k=ed25519",
  "h=sha256",
  "s=email",
  "t=s",
  "t=y:s",
  "n=",
  "p=",
  "P=",
  "p",
  dkimKey,
  dkimKey.slice(0, 200),
  dkimKey.slice(200),
  "MIIBIjANBgkqhkiG9w0BAQ",
  "MCowBQYDK2VwAyEA",
  "AAAA",
  "=",
  "==",
  "-----BEGIN PUBLIC KEY-----",
];
const DMARC = [
  ...COMMON,
  "v=DMARC1",
  "v=DMARC1;",
  "V=DMARC1",
  "p=none",
  "p=quarantine",
  "p=reject",
  "sp=",
  "np=",
  "pct=",
  "pct=100",
  "rua=",
  "ruf=",
  "mailto:",
  "mailto:dmarc@example.com",
  "!10m",
  "adkim=s",
  "aspf=r",
  "fo=1:d:s",
  "t=y",
  "psd=u",
  "reject",
  "@",
];

function listKeepsItsWord(text: string): string | null {
  const { tags, broken, repeated } = parseTagList(text);
  if (tags.some(({ name }) => !/^[a-z][a-z0-9_]*$/i.test(name))) return "a name that is none";
  if (tags.some(({ value }) => value.includes(";"))) return "a value past its end";
  const isWhole = broken === null && repeated === null;
  return sameTags(text, text) === isWhole ? null : "a list is not the same as itself";
}

function keyKeepsItsWord(text: string): string | null {
  const { key } = readDkimKey(text);
  if (key !== null) publicKeyOf(key);
  const fault = dkimFault(dkimText, text, noKeyVerdicts);
  return text === dkimText && fault !== null ? "the required key is called wrong" : null;
}

function policyKeepsItsWord(text: string): string | null {
  const { policy, reportTo } = readDmarc(text);
  if (reportTo.some((uri) => uri !== uri.toLowerCase())) return "an address in capitals";
  return isDmarc(text) && policy === undefined ? "no policy and not none" : null;
}

function answerOf(name: string, texts: readonly string[]): Answer {
  return {
    question: { name, type: "TXT" },
    resolver: "a",
    at: 0,
    authenticated: false,
    extendedErrors: [],
    aliases: [],
    kind: "records",
    records: texts.map((text) => ({
      name,
      ttl: 300,
      type: "TXT",
      strings: [new TextEncoder().encode(text)],
    })),
    ttl: 300,
  };
}

function judges(kind: Kind, record: RequiredRecord) {
  return (texts: readonly string[]): string | null => {
    const answer = answerOf(record.name, texts);
    const context = {
      domain: "example.com",
      keys: noKeyVerdicts,
      previous: null,
      facts: () => null,
    };
    const [judgement, ...more] = kind.judge([record], answer, context);
    return judgement && more.length === 0 ? null : "not one judgement";
  };
}

const dkimTexts = textsOf(DKIM, ["v=DKIM1; p=", `v=DKIM1; p=${dkimKey}`]);
const dmarcTexts = textsOf(DMARC, ["v=DMARC1;", "v=DMARC1; p=none; "]);
const hardDkim = hardTextsOf(DKIM, ["v=DKIM1; p="]);
const hardDmarc = hardTextsOf(DMARC, ["v=DMARC1; p=none; rua="]);
const several = (text: fc.Arbitrary<string>) => fc.array(text, { minLength: 1, maxLength: 3 });
/** Tags of which each is another one. */
const differentTags = (length: number) =>
  Array.from({ length: Math.ceil(length / 6) }, (_unused, index) => `a${index % 9999}=1`).join(";");

export const tagListTargets = [
  fuzzTarget({
    name: "tag-list",
    input: fc.oneof(dkimTexts, dmarcTexts),
    run: listKeepsItsWord,
    hard: [...hardDkim, differentTags],
  }),
  fuzzTarget({ name: "dkim-key", input: dkimTexts, run: keyKeepsItsWord, hard: hardDkim }),
  fuzzTarget({
    name: "dkim-judge",
    input: several(dkimTexts),
    run: judges(dkimKind, dkim),
    hard: hardDkim.map((make) => (length) => [make(length)]),
  }),
  fuzzTarget({
    name: "dmarc-read",
    input: dmarcTexts,
    run: policyKeepsItsWord,
    hard: [...hardDmarc, differentTags],
  }),
  fuzzTarget({
    name: "dmarc-judge",
    input: several(dmarcTexts),
    run: judges(dmarcKind, dmarc),
    hard: hardDmarc.map((make) => (length) => [make(length)]),
  }),
];
