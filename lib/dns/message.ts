import type { ExtendedError, ResourceRecord } from "./answer.ts";
import { Cursor } from "./cursor.ts";
import { MalformedMessage } from "./malformed-message.ts";
import { writeName } from "./name.ts";
import { type Question, typeNumbers } from "./question.ts";
import { rdataReaders } from "./rdata/index.ts";
import type { RdataReader } from "./rdata/rdata-reader.ts";

/** Class IN (RFC 1035 §3.2.4). */
const CLASS_IN = 1;
const TYPE_OPT = 41;
/** Bits of the second header word (RFC 1035 §4.1.1, RFC 4035 §3.2). */
const QR = 0x8000;
const OPCODE = 0x7800;
const TC = 0x0200;
const RD = 0x0100;
const AD = 0x0020;
const CD = 0x0010;
const RCODE = 0x000f;

const HEADER_OCTETS = 12;
/** Payload that we can take, in octets: what passes everywhere (DNS Flag Day 2020). */
const PAYLOAD_OCTETS = 1232;
/** RFC 8467 §4.1: a client pads its questions to a multiple of this many octets. */
const PADDING_BLOCK_OCTETS = 128;
/** Google's resolver refuses longer questions. */
export const MAX_QUERY_OCTETS = 512;
/** EDNS options: extended error (RFC 8914 §2), padding (RFC 7830 §3). */
const OPTION_EXTENDED_ERROR = 15;
const OPTION_PADDING = 12;
/** Root owner, type, class, TTL, RDLENGTH of the OPT record (RFC 6891 §6.1.2). */
const OPT_OCTETS = 11;
const OPTION_HEADER_OCTETS = 4;

const readersByNumber = new Map<number, RdataReader>(
  rdataReaders.map((reader) => [typeNumbers[reader.type], reader]),
);

/**
 * Writes a query of one question: ID 0 so that equal questions are equal (RFC 8484 §4.1), recursion
 * desired, EDNS with DO clear, padded to 128 octets (RFC 8467 §4.1).
 * @returns at most 512 octets; null where the name cannot be asked (RFC 1035 §2.3.4).
 */
export function encodeQuery(question: Question): Uint8Array | null {
  const name = writeName(question.name);
  if (name === null) return null;
  const bare = HEADER_OCTETS + name.length + 4 + OPT_OCTETS + OPTION_HEADER_OCTETS;
  const size = Math.ceil(bare / PADDING_BLOCK_OCTETS) * PADDING_BLOCK_OCTETS;
  const padding = size - bare;
  // What is not written stays zero: the ID, empty sections, the root, TTL, and the padding itself.
  const query = new Uint8Array(size);
  let at = 0;
  const write16 = (value: number) => {
    query[at] = value >> 8;
    query[at + 1] = value & 0xff;
    at += 2;
  };
  for (const word of [0, RD | (question.unchecked ? CD : 0), 1, 0, 0, 1]) write16(word);
  query.set(name, at);
  at += name.length;
  for (const word of [typeNumbers[question.type], CLASS_IN]) write16(word);
  at += 1;
  for (const word of [TYPE_OPT, PAYLOAD_OCTETS, 0, 0, OPTION_HEADER_OCTETS + padding])
    write16(word);
  for (const word of [OPTION_PADDING, padding]) write16(word);
  return query;
}

/** A response as it was received, before it is held against its question. */
export interface Message {
  id: number;
  isResponse: boolean;
  authenticated: boolean;
  /** With the upper bits of EDNS (RFC 6891 §6.1.3). */
  rcode: number;
  /** null where no question was sent back. */
  question: { name: string; typeNumber: number } | null;
  answers: ResourceRecord[];
  authority: ResourceRecord[];
  extendedErrors: ExtendedError[];
}

export type Decoded =
  | { kind: "message"; message: Message }
  /** TC is set: the rest is not worth reading (RFC 2181 §9). */
  | { kind: "truncated" }
  | { kind: "malformed"; reason: string };

/** A TTL with the highest bit set counts as zero (RFC 2181 §8). */
function ttlOf(value: number): number {
  return value > 0x7fffffff ? 0 : value;
}

interface Opt {
  extendedRcode: number;
  errors: ExtendedError[];
}

function readOptions(data: Cursor): ExtendedError[] {
  const errors: ExtendedError[] = [];
  while (!data.atEnd()) {
    const code = data.uint16();
    const option = data.stretch(data.uint16());
    if (code !== OPTION_EXTENDED_ERROR) continue;
    const info = option.uint16();
    errors.push({ code: info, text: new TextDecoder().decode(option.rest()) });
  }
  return errors;
}

type Entry = { kind: "record"; record: ResourceRecord } | { kind: "opt"; opt: Opt };

function readEntry(cursor: Cursor): Entry {
  const name = cursor.domainName();
  const type = cursor.uint16();
  const recordClass = cursor.uint16();
  const ttl = cursor.uint32();
  const data = cursor.stretch(cursor.uint16());
  if (type === TYPE_OPT) {
    if (name !== "") throw new MalformedMessage("an OPT record that is not at the root");
    // The TTL field holds the upper bits of the rcode, then version and flags.
    return { kind: "opt", opt: { extendedRcode: ttl >>> 24, errors: readOptions(data) } };
  }
  if (recordClass !== CLASS_IN) throw new MalformedMessage("a record of another class");
  const reader = readersByNumber.get(type);
  const rdata = reader?.read(data) ?? {
    type: "other" as const,
    typeNumber: type,
    data: data.rest(),
  };
  if (!data.atEnd()) throw new MalformedMessage("data longer than its type has");
  return { kind: "record", record: { name, ttl: ttlOf(ttl), ...rdata } };
}

function readRecords(cursor: Cursor, count: number): ResourceRecord[] {
  const records: ResourceRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(cursor);
    if (entry.kind === "opt") throw new MalformedMessage("an OPT record out of its section");
    records.push(entry.record);
  }
  return records;
}

/** The additional section: of it the OPT record alone is of use to us. */
function readOpt(cursor: Cursor, count: number): Opt | null {
  let opt: Opt | null = null;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(cursor);
    if (entry.kind !== "opt") continue;
    if (opt) throw new MalformedMessage("two OPT records");
    opt = entry.opt;
  }
  return opt;
}

function readMessage(octets: Uint8Array): Decoded {
  const cursor = new Cursor(octets, 0, octets.length);
  const id = cursor.uint16();
  const flags = cursor.uint16();
  const [questions, answerCount, authorityCount, additionalCount] = [
    cursor.uint16(),
    cursor.uint16(),
    cursor.uint16(),
    cursor.uint16(),
  ];
  if ((flags & OPCODE) !== 0) throw new MalformedMessage("another operation than a query");
  if ((flags & TC) !== 0) return { kind: "truncated" };
  if (questions > 1) throw new MalformedMessage("more than one question");
  const question =
    questions === 1 ? { name: cursor.domainName(), typeNumber: cursor.uint16() } : null;
  if (question && cursor.uint16() !== CLASS_IN) {
    throw new MalformedMessage("a question of another class");
  }
  const answers = readRecords(cursor, answerCount);
  const authority = readRecords(cursor, authorityCount);
  const opt = readOpt(cursor, additionalCount);
  if (!cursor.atEnd()) throw new MalformedMessage("octets behind the last record");
  return {
    kind: "message",
    message: {
      id,
      isResponse: (flags & QR) !== 0,
      authenticated: (flags & AD) !== 0,
      rcode: (flags & RCODE) + (opt?.extendedRcode ?? 0) * 0x10,
      question,
      answers,
      authority,
      extendedErrors: opt?.errors ?? [],
    },
  };
}

/** Reads a message strictly: counts, lengths and the end must fit to the octet. Never throws. */
export function decodeMessage(octets: Uint8Array): Decoded {
  try {
    return readMessage(octets);
  } catch (error) {
    if (error instanceof MalformedMessage) return { kind: "malformed", reason: error.message };
    throw error;
  }
}
