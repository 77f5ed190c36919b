import dnsPacket, { type Answer, type DecodedPacket, type OptAnswer } from "dns-packet";
import { askedPayload, type ExtendedError, PLAIN_PAYLOAD_OCTETS, withOpt } from "./edns.ts";
import { writeMessage } from "./message-writer.ts";
import { soaTimes, soaTtl, type Zone } from "./zone.ts";
import type { ZoneRecord } from "./zone-record.ts";

/** A record as it goes over the wire. */
export type WireRecord = Exclude<Answer, OptAnswer>;

/** RFC 6895 §2.3. */
const rcodes = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
} as const;

export type RcodeName = keyof typeof rcodes;

/** RFC 1035 §3.3: a character-string holds at most 255 octets. */
const MAX_STRING_OCTETS = 255;

export function textStrings(text: string): Buffer[] {
  const octets = Buffer.from(text);
  const strings: Buffer[] = [];
  for (let at = 0; at < octets.length; at += MAX_STRING_OCTETS) {
    strings.push(octets.subarray(at, at + MAX_STRING_OCTETS));
  }
  return strings.length > 0 ? strings : [Buffer.alloc(0)];
}

export function toWire(record: ZoneRecord): WireRecord {
  const { name, ttl } = record;
  switch (record.type) {
    case "A":
    case "AAAA":
      return { name, ttl, type: record.type, data: record.address };
    case "CNAME":
    case "NS":
      return { name, ttl, type: record.type, data: record.target };
    case "MX":
      return {
        name,
        ttl,
        type: "MX",
        data: { preference: record.preference, exchange: record.exchange },
      };
    case "TXT":
      return { name, ttl, type: "TXT", data: textStrings(record.text) };
    case "SRV": {
      const { priority, weight, port, target } = record;
      return { name, ttl, type: "SRV", data: { priority, weight, port, target } };
    }
    case "CAA":
      return {
        name,
        ttl,
        type: "CAA",
        data: { flags: record.flags, tag: record.tag, value: record.value },
      };
    case "TLSA": {
      const { usage, selector, matchingType, association } = record;
      const certificate = Buffer.from(association, "hex");
      return { name, ttl, type: "TLSA", data: { usage, selector, matchingType, certificate } };
    }
  }
}

/** The zone's SOA with its TTL cut to the minimum, as it stands in a *no* (RFC 2308 §3). */
export function denialSoa(zone: Zone): WireRecord {
  return { ...soa(zone), ttl: Math.min(soaTtl(zone), zone.negativeTtl) };
}

export function soa(zone: Zone): WireRecord {
  return {
    name: zone.name,
    ttl: soaTtl(zone),
    type: "SOA",
    data: {
      mname: zone.nameServers[0] ?? "",
      rname: `hostmaster.${zone.nameServers[0]?.replace(/^[^.]+\./, "") ?? zone.name}`,
      serial: zone.serial,
      ...soaTimes,
      minimum: zone.negativeTtl,
    },
  };
}

/** What is answered to a query; the question, the ID and RD are taken from the query. */
export interface ResponseParts {
  rcode: RcodeName;
  authoritative?: boolean;
  recursionAvailable?: boolean;
  /** The AD flag (RFC 4035 §3.2.3). */
  authenticated?: boolean;
  answers?: WireRecord[];
  authorities?: WireRecord[];
  extendedErrors?: readonly ExtendedError[];
}

const RESPONSE = 0x8000;
const OPCODE_AND_RD_AND_CD = 0x7910;

/** Encodes the response to a query, with an OPT record where the query had one (RFC 6891 §6.1.1). */
export function encodeResponse(query: DecodedPacket, parts: ResponseParts): Buffer {
  const flags =
    ((query.flags ?? 0) & OPCODE_AND_RD_AND_CD) |
    (parts.authoritative ? dnsPacket.AUTHORITATIVE_ANSWER : 0) |
    (parts.recursionAvailable ? dnsPacket.RECURSION_AVAILABLE : 0) |
    (parts.authenticated ? dnsPacket.AUTHENTIC_DATA : 0) |
    rcodes[parts.rcode];
  const message = writeMessage({
    id: query.id ?? 0,
    flags: RESPONSE | flags,
    questions: query.questions ?? [],
    answers: parts.answers ?? [],
    authorities: parts.authorities ?? [],
  });
  return askedPayload(query) === null ? message : withOpt(message, parts.extendedErrors);
}

/** The same response with TC set and no records, as it goes by UDP when it is too long. */
export function truncated(query: DecodedPacket, response: Buffer): Buffer {
  const empty = writeMessage({
    id: query.id ?? 0,
    flags: response.readUInt16BE(2) | dnsPacket.TRUNCATED_RESPONSE,
    questions: query.questions ?? [],
  });
  return askedPayload(query) === null ? empty : withOpt(empty);
}

/** How many octets the asker can take by UDP. */
export function payloadLimit(query: DecodedPacket, ours: number): number {
  return Math.min(askedPayload(query) ?? PLAIN_PAYLOAD_OCTETS, ours);
}

/**
 * Reads a DNS message from outside.
 * @returns null where it is none.
 */
export function decodeMessage(octets: Buffer): DecodedPacket | null {
  try {
    const packet = dnsPacket.decode(octets);
    // dns-packet reads labels as UTF-8; one that is none could not be written back as it came.
    const isText = packet.questions?.every(({ name }) => !name.includes("\ufffd"));
    return isText ? packet : null;
  } catch {
    return null; // dns-packet throws for each octet that is out of place, and says so by that alone.
  }
}

/** The rcode's name, or null where it is one that the lab never sends. */
export function rcodeOf(message: Buffer): RcodeName | null {
  const code = message.readUInt16BE(2) & 0x0f;
  for (const [name, value] of Object.entries(rcodes)) {
    if (value === code && name in rcodes && isRcodeName(name)) return name;
  }
  return null;
}

function isRcodeName(name: string): name is RcodeName {
  return Object.hasOwn(rcodes, name);
}
