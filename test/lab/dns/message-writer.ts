import dnsPacket, { type Question } from "dns-packet";
import { normalised } from "./names.ts";
import type { WireRecord } from "./wire.ts";

const HEADER_OCTETS = 12;
/** What stands between a record's name and its data: type, class, TTL, length (RFC 1035 §3.2.1). */
const RECORD_HEAD_OCTETS = 10;
const QUESTION_TAIL_OCTETS = 4;
/** A pointer has 14 bits for its offset (RFC 1035 §4.1.4). */
const MAX_POINTER = 0x3fff;
const POINTER = 0xc000;

export interface MessageParts {
  id: number;
  flags: number;
  questions: readonly Question[];
  answers?: readonly WireRecord[];
  authorities?: readonly WireRecord[];
}

/**
 * Encodes a message with compressed names, as servers in the wild send it and dns-packet does not:
 * a client that has met only whole names has not met DNS.
 */
export function writeMessage(parts: MessageParts): Buffer {
  const { id, flags, questions, answers = [], authorities = [] } = parts;
  const header = Buffer.alloc(HEADER_OCTETS);
  header.writeUInt16BE(id, 0);
  header.writeUInt16BE(flags, 2);
  header.writeUInt16BE(questions.length, 4);
  header.writeUInt16BE(answers.length, 6);
  header.writeUInt16BE(authorities.length, 8);
  const writer = new NameWriter(header);
  for (const question of questions) {
    writer.name(question.name);
    writer.octets(dnsPacket.encode({ questions: [question] }).subarray(-QUESTION_TAIL_OCTETS));
  }
  for (const record of [...answers, ...authorities]) writeRecord(writer, record);
  return writer.whole();
}

function writeRecord(writer: NameWriter, record: WireRecord): void {
  const plain = dnsPacket.encode({ answers: [record] });
  const head = HEADER_OCTETS + Buffer.byteLength(record.name) + (record.name === "" ? 1 : 2);
  const data = plain.subarray(head + RECORD_HEAD_OCTETS);
  writer.name(record.name);
  writer.octets(plain.subarray(head, head + RECORD_HEAD_OCTETS - 2));
  writer.counted(() => writeData(writer, record, data));
}

/** Only names in data of the first types may be compressed (RFC 3597 §4): not an SRV's. */
function writeData(writer: NameWriter, record: WireRecord, plain: Buffer): void {
  switch (record.type) {
    case "CNAME":
    case "NS":
      writer.name(record.data);
      break;
    case "MX":
      writer.octets(plain.subarray(0, 2));
      writer.name(record.data.exchange);
      break;
    case "SOA":
      writer.name(record.data.mname);
      writer.name(record.data.rname);
      // Serial, refresh, retry, expire, minimum: five numbers of 32 bits.
      writer.octets(plain.subarray(-20));
      break;
    default:
      writer.octets(plain);
  }
}

/** Puts octets one behind the other, and remembers where each name was written. */
class NameWriter {
  readonly #chunks: Buffer[];
  readonly #written = new Map<string, number>();
  #length: number;

  constructor(start: Buffer) {
    this.#chunks = [start];
    this.#length = start.length;
  }

  octets(octets: Buffer): void {
    this.#chunks.push(octets);
    this.#length += octets.length;
  }

  /** Writes the labels up to the first ending that stands in the message already. */
  name(name: string): void {
    for (let rest = name.replace(/(?<!\\)\.$/, ""); rest !== ""; rest = behind(rest)) {
      const before = this.#written.get(normalised(rest));
      if (before !== undefined) {
        this.octets(uint16(POINTER | before));
        return;
      }
      if (this.#length <= MAX_POINTER) this.#written.set(normalised(rest), this.#length);
      const label = Buffer.from(firstLabel(rest).replaceAll("\\.", "."));
      this.octets(Buffer.concat([Buffer.of(label.length), label]));
    }
    this.octets(Buffer.of(0));
  }

  /** Writes what `write` writes, with its length in two octets before it. */
  counted(write: () => void): void {
    const length = Buffer.alloc(2);
    this.octets(length);
    const start = this.#length;
    write();
    length.writeUInt16BE(this.#length - start);
  }

  whole(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

/** Up to the first dot that is not escaped (RFC 1035 §5.1). */
function firstLabel(name: string): string {
  return /^(?:\\.|[^.\\])*/.exec(name)?.[0] ?? "";
}

function behind(name: string): string {
  return name.slice(firstLabel(name).length + 1);
}

function uint16(value: number): Buffer {
  const octets = Buffer.alloc(2);
  octets.writeUInt16BE(value);
  return octets;
}
