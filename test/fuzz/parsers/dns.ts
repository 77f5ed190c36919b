import packet from "dns-packet";
import fc from "fast-check";
import { answerOf } from "../../../lib/dns/answer-of.ts";
import { decodeMessage, encodeQuery, MAX_QUERY_OCTETS } from "../../../lib/dns/message.ts";
import { type Question, typeNumbers } from "../../../lib/dns/question.ts";
import { fuzzTarget } from "../target.ts";
import { textsOf } from "./texts.ts";

/** Messages of DNS as a resolver may send them, and names as an owner may type them. */

const question: Question = { name: "example.com", type: "TXT" };
const SOA = {
  name: "example.com",
  type: "SOA",
  ttl: 60,
  data: { mname: "ns.example.com", rname: "a.example.com", serial: 1, minimum: 60 },
} as const;

/** Whole messages, of which broken ones are made. */
const whole = [
  packet.encode({
    type: "response",
    id: 0,
    questions: [{ name: question.name, type: "TXT" }],
    answers: [
      { name: "example.com", type: "CNAME", ttl: 60, data: "a.example.com" },
      { name: "a.example.com", type: "TXT", ttl: 300, data: ["v=spf1", "-all"] },
    ],
  }),
  packet.encode({
    type: "response",
    id: 0,
    flags: 3,
    questions: [{ name: question.name, type: "TXT" }],
    authorities: [SOA],
    additionals: [
      {
        type: "OPT",
        name: ".",
        udpPayloadSize: 1232,
        flags: 0,
        extendedRcode: 0,
        ednsVersion: 0,
        flag_do: false,
        options: [],
      },
    ],
  }),
  packet.encode({
    type: "response",
    id: 0,
    questions: [{ name: question.name, type: "TXT" }],
    answers: [
      {
        name: "example.com",
        type: "MX",
        ttl: 60,
        data: { preference: 1, exchange: "mx.example.com" },
      },
      { name: "example.com", type: "A", ttl: 60, data: "192.0.2.1" },
      { name: "example.com", type: "SRV", ttl: 60, data: { port: 1, target: "a.example.com" } },
    ],
  }),
].map((octets) => Uint8Array.from(octets));

/** Octets of another value at some places, a piece left out, a piece twice. */
const broken = fc
  .tuple(
    fc.constantFrom(...whole),
    fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }),
    fc.option(fc.tuple(fc.nat(200), fc.nat(40))),
    fc.option(fc.tuple(fc.nat(200), fc.nat(40))),
  )
  .map(([message, changes, cut, repeated]) => {
    let octets = [...message];
    for (const [at, value] of changes) if (at < octets.length) octets[at] = value;
    if (cut) octets = octets.toSpliced(cut[0], cut[1]);
    if (repeated)
      octets = octets.toSpliced(
        repeated[0],
        0,
        ...octets.slice(repeated[0], repeated[0] + repeated[1]),
      );
    return Uint8Array.from(octets);
  });

function messageKeepsItsWord(octets: Uint8Array): string | null {
  const decoded = decodeMessage(octets);
  if (decoded.kind !== "message") return null;
  const context = { resolver: "a", at: 0, ageSeconds: 10 };
  const read = answerOf(decoded.message, question, context);
  if (!read.ok) return null;
  const { answer } = read;
  if (answer.kind === "records")
    return answer.ttl >= 0 && answer.records.every(({ type }) => type === question.type)
      ? null
      : "records of another type, or a TTL below 0";
  return answer.negativeTtl === null || answer.negativeTtl >= 0 ? null : "a denial below 0";
}

const HEADER = (answers: number) => [0, 0, 0x80, 0, 0, 0, answers >> 8, answers & 255, 0, 0, 0, 0];

/** A message of so many octets, of the same record again and again. */
function repeating(record: readonly number[]) {
  return (length: number): Uint8Array => {
    const count = Math.ceil(length / record.length);
    return Uint8Array.from([
      ...HEADER(count),
      ...Array.from({ length: count }, () => record).flat(),
    ]);
  };
}

const TYPE = (type: keyof typeof typeNumbers) => [0, typeNumbers[type] & 255];
const FIXED = [0, 1, 0, 0, 0, 60];
const hardMessages = [
  // The root's TXT with one empty string, and one of many.
  repeating([0, ...TYPE("TXT"), ...FIXED, 0, 1, 0]),
  repeating([0, ...TYPE("TXT"), ...FIXED, 0, 200, ...new Array<number>(200).fill(0)]),
  // Aliases of the root to itself.
  repeating([0, ...TYPE("CNAME"), ...FIXED, 0, 1, 0]),
  // A name of 127 labels each time.
  repeating([
    ...Array.from({ length: 126 }, () => [1, 97]).flat(),
    0,
    ...TYPE("A"),
    ...FIXED,
    0,
    4,
    1,
    2,
    3,
    4,
  ]),
  // A type that nobody knows.
  repeating([0, 0xff, 0, ...FIXED, 0, 3, 1, 2, 3]),
  // Each record's name points to the one before it.
  (length: number) => {
    const record = 16;
    const count = Math.ceil(length / record);
    const octets = HEADER(count);
    for (let index = 0; index < count; index++) {
      const before = 12 + (index - 1) * record;
      // A pointer has 14 bits.
      const isNear = index > 0 && before < 0x4000;
      octets.push(...(isNear ? [0xc0 | (before >> 8), before & 255] : [0, 0]));
      octets.push(...TYPE("A"), ...FIXED, 0, 4, 1, 2, 3, 4);
    }
    return Uint8Array.from(octets);
  },
  (length: number) => new Uint8Array(length),
  (length: number) => new Uint8Array(length).fill(0xff),
];

const NAME_PIECES = [
  "a",
  ".",
  "..",
  "\\",
  "\\.",
  "\\\\",
  "\\000",
  "\\999",
  "-",
  "_",
  "\u00fc",
  "a.b",
];

function nameKeepsItsWord(name: string): string | null {
  const query = encodeQuery({ name, type: "TXT" });
  if (query === null) return null;
  if (query.length > MAX_QUERY_OCTETS) return `${query.length} octets`;
  const decoded = decodeMessage(query);
  return decoded.kind === "message" ? null : "a query that cannot be read";
}

export const dnsTargets = [
  fuzzTarget({
    name: "dns-message",
    input: fc.oneof(
      { weight: 6, arbitrary: broken },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }) },
    ),
    run: messageKeepsItsWord,
    hard: hardMessages,
  }),
  fuzzTarget({
    name: "dns-name",
    input: textsOf(NAME_PIECES, ["example.", "_dmarc."]),
    run: nameKeepsItsWord,
    hard: NAME_PIECES.map(
      (piece) => (length: number) => piece.repeat(Math.ceil(length / piece.length)),
    ),
  }),
];
