import type { DecodedPacket } from "dns-packet";

/** An extended DNS error (RFC 8914 §2). */
export interface ExtendedError {
  code: number;
  text: string;
}

/** RFC 8914 §4.23: no authoritative server could be reached. */
export const NO_REACHABLE_AUTHORITY = 22;

/** DNS flag day 2020: fits any path without IP fragments. */
export const EDNS_PAYLOAD_OCTETS = 1232;
/** RFC 1035 §2.3.4: what may be sent by UDP to one that has not said more. */
export const PLAIN_PAYLOAD_OCTETS = 512;

const OPT_TYPE = 41;
const EXTENDED_ERROR_OPTION = 15;
const ADDITIONAL_COUNT_AT = 10;

/** The payload that the asker says he can take (RFC 6891 §6.2.3), or null where he sent no OPT. */
export function askedPayload(packet: DecodedPacket): number | null {
  for (const record of packet.additionals ?? []) {
    if (record.type === "OPT") return Math.max(record.udpPayloadSize, PLAIN_PAYLOAD_OCTETS);
  }
  return null;
}

/**
 * Puts an OPT record behind a whole message. Written here, octet by octet, because dns-packet
 * knows no extended errors.
 */
export function withOpt(message: Buffer, errors: readonly ExtendedError[] = []): Buffer {
  const options = Buffer.concat(errors.map(extendedErrorOption));
  const record = Buffer.alloc(11);
  record.writeUInt16BE(OPT_TYPE, 1);
  record.writeUInt16BE(EDNS_PAYLOAD_OCTETS, 3);
  record.writeUInt16BE(options.length, 9);
  const counted = Buffer.from(message);
  counted.writeUInt16BE(message.readUInt16BE(ADDITIONAL_COUNT_AT) + 1, ADDITIONAL_COUNT_AT);
  return Buffer.concat([counted, record, options]);
}

/** RFC 8914 §2: option code, length, info-code, and a text without a final NUL. */
function extendedErrorOption({ code, text }: ExtendedError): Buffer {
  const extraText = Buffer.from(text);
  const head = Buffer.alloc(6);
  head.writeUInt16BE(EXTENDED_ERROR_OPTION, 0);
  head.writeUInt16BE(2 + extraText.length, 2);
  head.writeUInt16BE(code, 4);
  return Buffer.concat([head, extraText]);
}
