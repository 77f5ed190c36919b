import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { connect } from "node:net";
import dnsPacket, { type Answer, type DecodedPacket, type RecordType } from "dns-packet";
import { answerQuestion } from "./authority.ts";
import { withOpt } from "./edns.ts";
import { normalised } from "./names.ts";
import { decodeMessage, type RcodeName, rcodeOf, type WireRecord } from "./wire.ts";
import type { ZoneSource } from "./zone-store.ts";

/** What an authoritative server said. */
export interface UpstreamAnswer {
  rcode: RcodeName;
  answers: WireRecord[];
  authorities: WireRecord[];
}

/**
 * Asks an authoritative server one question.
 * @param name normalised.
 * @returns null where no answer could be had.
 */
export type Upstream = (name: string, type: RecordType) => Promise<UpstreamAnswer | null>;

/** Milliseconds; on loopback an answer takes one. */
const UDP_TIMEOUT = 1000;
const TCP_TIMEOUT = 3000;
const UDP_ATTEMPTS = 3;

/** Asks a server on 127.0.0.1 by UDP, and by TCP where the answer was cut short (RFC 7766 §5). */
export function upstreamOnPort(port: number): Upstream {
  return async (name, type) => {
    for (let attempt = 0; attempt < UDP_ATTEMPTS; attempt++) {
      const query = encodeQuery(name, type);
      const byUdp = await overUdp(port, query);
      if (!byUdp) continue;
      const message = byUdp.packet.flag_tc ? await overTcp(port, query) : byUdp;
      return message && readAnswer(message);
    }
    return null;
  };
}

/** Asks zones in memory: a secondary server that holds what it once copied. */
export function upstreamOfZones(zones: ZoneSource): Upstream {
  return async (name, type) => {
    const { rcode, answers = [], authorities = [] } = answerQuestion(zones, name, type);
    return { rcode, answers, authorities };
  };
}

interface Message {
  octets: Buffer;
  packet: DecodedPacket;
}

function encodeQuery(name: string, type: RecordType): Buffer {
  const id = randomInt(0x10000);
  return withOpt(dnsPacket.encode({ type: "query", id, questions: [{ name, type }] }));
}

/** Whether this is the answer to that query: same ID, same question (RFC 5452 §9.1). */
function isAnswerTo(query: Buffer, message: Message): boolean {
  const asked = dnsPacket.decode(query);
  const [ours] = asked.questions ?? [];
  const [theirs] = message.packet.questions ?? [];
  return (
    message.packet.flag_qr &&
    message.packet.id === asked.id &&
    ours !== undefined &&
    theirs !== undefined &&
    normalised(ours.name) === normalised(theirs.name) &&
    ours.type === theirs.type
  );
}

function overUdp(port: number, query: Buffer): Promise<Message | null> {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    const finish = (message: Message | null) => {
      clearTimeout(timer);
      socket.close();
      resolve(message);
    };
    const timer = setTimeout(() => finish(null), UDP_TIMEOUT);
    socket.on("error", (error) => {
      clearTimeout(timer);
      socket.close();
      if ("code" in error && error.code === "ECONNREFUSED") resolve(null);
      else reject(error);
    });
    socket.on("message", (octets) => {
      const packet = decodeMessage(octets);
      if (packet && isAnswerTo(query, { octets, packet })) finish({ octets, packet });
    });
    // Connected, so that only this server's answers come in and its refusal is told.
    socket.connect(port, "127.0.0.1", () => socket.send(query));
  });
}

function overTcp(port: number, query: Buffer): Promise<Message | null> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const socket = connect(port, "127.0.0.1");
    const finish = (message: Message | null) => {
      socket.destroy();
      resolve(message);
    };
    socket.setTimeout(TCP_TIMEOUT, () => finish(null));
    socket.on("error", () => finish(null));
    socket.on("end", () => finish(null));
    socket.on("connect", () => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(query.length);
      socket.write(Buffer.concat([length, query]));
    });
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, Buffer.from(chunk)]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      const octets = received.subarray(2, 2 + received.readUInt16BE(0));
      const packet = decodeMessage(octets);
      finish(packet && isAnswerTo(query, { octets, packet }) ? { octets, packet } : null);
    });
  });
}

/** @returns null for an rcode that no authoritative server of the lab sends. */
function readAnswer({ octets, packet }: Message): UpstreamAnswer | null {
  const rcode = rcodeOf(octets);
  if (rcode === null) return null;
  return {
    rcode,
    answers: (packet.answers ?? []).filter(isRecord),
    authorities: (packet.authorities ?? []).filter(isRecord),
  };
}

function isRecord(record: Answer): record is WireRecord {
  return record.type !== "OPT";
}
