import fc from "fast-check";
import type { Answer } from "../../../lib/dns/answer.ts";
import type { QueryType, Question } from "../../../lib/dns/question.ts";
import { mergeSpf } from "../../../lib/records/spf/merge.ts";
import { parseSpf } from "../../../lib/records/spf/parse.ts";
import { noKeyVerdicts } from "../../../lib/verify/import-key.ts";
import { kind } from "../../../lib/verify/kinds/spf.ts";
import { checkHost } from "../../../lib/verify/spf/check-host.ts";
import { withAnswers } from "../../../lib/verify/spf/evaluation.ts";
import { answerWith } from "../../unit/dns/zone-resolver.ts";
import { spf } from "../../unit/verify/lab-records.ts";
import { fuzzTarget } from "../target.ts";

/** Pieces of which records are made, and of which broken ones are made. */
const PIECES = [
  "v=spf1",
  " ",
  "  ",
  "\t",
  "all",
  "-all",
  "~all",
  "include:",
  "include=",
  "a",
  "a:",
  "mx:",
  "ptr",
  "ptr:",
  "exists:",
  "ip4:",
  "ip6:",
  "redirect=",
  "redirect:",
  "exp=",
  "x=",
  "example.com",
  "k3v9.spf.mila.cx",
  "192.0.2.1",
  "2001:db8::1",
  "::",
  "/24",
  "//64",
  "/0",
  ".",
  "-",
  "+",
  "?",
  ":",
  "=",
  ",",
  ";",
  '"',
  "\\",
  "%",
  "%{",
  "}",
  "%{i}",
  "%{d2r-}",
  "%{L}",
  "%{p}",
  "%%",
  "(",
  "[",
  "*",
  "&quot;",
  "\\032",
  "\u00a0",
  "\u00fc",
  "\u2013",
  "\ufffd",
  "\ud83d\udce7",
  "\ud800",
];

const pieces = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24, size: "max" })
  .map((part) => part.join(""));
const text = fc.oneof(
  { weight: 6, arbitrary: pieces.map((part) => `v=spf1 ${part}`) },
  { weight: 2, arbitrary: pieces },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 80 }).map((part) => `v=spf1 ${part}`) },
);

/** Each unit, again and again, behind the version and bare. */
const hardTexts = [
  ...PIECES,
  "a ",
  "a:b.test ",
  "include:b.test ",
  "ip4:192.0.2.1 ",
  "ipv4:1 ",
  "x=1 ",
  "a/24//64 ",
  "host= ",
  "v = ",
  "all ",
  "redirect=a.test ",
].flatMap((unit) => [
  (length: number) => `v=spf1 ${unit.repeat(Math.ceil(length / unit.length))}`,
  (length: number) => unit.repeat(Math.ceil(length / unit.length)),
  (length: number) => `host=${unit.repeat(Math.ceil(length / unit.length))}v`,
]);

function placesAreRight(record: string): string | null {
  const reading = parseSpf(record);
  if (reading.kind === "not-spf") return null;
  const faults = reading.kind === "broken" ? reading.faults : [];
  const places = [...reading.terms, ...faults.map(({ term, at }) => ({ text: term, at }))];
  const astray = places.find(({ text: term, at }) => !record.startsWith(term, at));
  return astray === undefined ? null : `${astray.text} does not stand at ${astray.at}`;
}

function mergesOnce([existing, required]: [string, string]): string | null {
  const merge = mergeSpf(existing, required);
  if (merge.kind === "impossible") return null;
  const again = mergeSpf(merge.text, required);
  return again.kind === "unchanged" ? null : `a second merge gives ${JSON.stringify(again)}`;
}

const RESULTS = ["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"];

const sender = fc.record({
  ip: fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()),
  mailFrom: fc.oneof(pieces, fc.constant("a@example.com"), fc.string({ unit: "binary" })),
  helo: fc.oneof(pieces, fc.constant("mail.example.com")),
  receiver: fc.constant("receiver.example"),
  time: fc.nat(),
});

/** Every name answers with one of the texts. */
function evaluates([from, texts]: [
  { ip: string; mailFrom: string; helo: string; receiver: string; time: number },
  string[],
]): string | null {
  let asked = 0;
  const outcome = withAnswers(checkHost(from), ({ type }) => {
    const value = texts[asked++ % (texts.length || 1)];
    if (value === undefined) return { kind: "no-name" };
    return { kind: "values", values: type === "TXT" ? [value] : [value, "192.0.2.1"] };
  });
  // Ten terms, ten exchanges each, ten names and their addresses, and the explanation's.
  if (asked > 150) return `${asked} questions`;
  return RESULTS.includes(outcome.result) ? null : `the result ${outcome.result}`;
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
    records: texts.map((one) => ({
      name,
      ttl: 300,
      type: "TXT",
      strings: [new TextEncoder().encode(one)],
    })),
    ttl: 300,
  };
}

/** What every name answers to questions of the other types. */
const OTHER_DATA: Partial<Record<QueryType, string[]>> = {
  A: ["192.0.2.1"],
  MX: ["10 mail.example.com"],
};

/** Judged with every name answering the same texts. */
function judges(texts: string[]): string | null {
  const answer = answerOf(spf.name, texts);
  const context = {
    domain: spf.name,
    keys: noKeyVerdicts,
    previous: null,
    facts: ({ name, type }: Question) => ({
      kind: "answer" as const,
      answer:
        type === "TXT" ? answerOf(name, texts) : answerWith(name, type, OTHER_DATA[type] ?? []),
    }),
  };
  kind.leads?.([spf], answer, context);
  const [judgement, ...more] = kind.judge([spf], answer, context);
  return judgement && more.length === 0 ? null : "not one judgement";
}

export const spfTargets = [
  fuzzTarget({ name: "spf-parse", input: text, run: placesAreRight, hard: hardTexts }),
  fuzzTarget({
    name: "spf-merge",
    input: fc.tuple(text, text),
    run: mergesOnce,
    hard: hardTexts.map((make) => (length) => [make(length), make(length)]),
  }),
  fuzzTarget({
    name: "spf-evaluate",
    input: fc.tuple(sender, fc.array(text, { maxLength: 4 })),
    run: evaluates,
    hard: hardTexts.map((make) => (length) => [
      {
        ip: "192.0.2.1",
        mailFrom: `${make(length)}@a.test`,
        helo: "a.test",
        receiver: "",
        time: 0,
      },
      [make(length)],
    ]),
  }),
  fuzzTarget({
    name: "spf-judge",
    input: fc.array(text, { minLength: 1, maxLength: 3 }),
    run: judges,
    hard: hardTexts.map((make) => (length) => [make(length)]),
  }),
];
