import type { ResourceRecord } from "../dns/answer.ts";

/** What was seen, as text that an owner can hold against his editor. */

/** One for all: to make one costs more than to read with it. Its last call leaves it empty. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * The text of TXT strings: joined without a separator (RFC 7208 §3.3, RFC 6376 §3.6.2.2). Quotes
 * and backslashes in it were published; a BOM is kept, since it is a fault to be named.
 */
export function txtText(strings: readonly Uint8Array[]): string {
  const text = strings.map((part) => decoder.decode(part, { stream: true })).join("");
  return text + decoder.decode();
}

function hex(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
}

/** Hexadecimal of a TLSA association, lower case. */
export const associationText = hex;

/** The text of a CAA value (RFC 8659 §4.1). */
export function caaText(value: Uint8Array): string {
  return new TextDecoder().decode(value);
}

/** The data of a record as one would type it; hosts without a final dot, the root as `.`. */
export function dataText(record: ResourceRecord): string {
  const host = (name: string) => (name === "" ? "." : name);
  switch (record.type) {
    case "A":
    case "AAAA":
      return record.address;
    case "NS":
    case "CNAME":
    case "DNAME":
      return host(record.target);
    case "MX":
      return `${record.preference} ${host(record.exchange)}`;
    case "TXT":
    case "SPF":
      return txtText(record.strings);
    case "SRV":
      return `${record.priority} ${record.weight} ${record.port} ${host(record.target)}`;
    case "CAA":
      return `${record.flags} ${record.tag} "${caaText(record.value)}"`;
    case "TLSA":
      return `${record.usage} ${record.selector} ${record.matchingType} ${hex(record.association)}`;
    case "SOA":
      return `${host(record.primary)} ${host(record.mailbox)} ${record.serial}`;
    case "DS":
      return `${record.keyTag} ${record.algorithm} ${record.digestType} ${hex(record.digest)}`;
    case "DNSKEY":
    case "other":
      return hex(record.data);
  }
}

/** At most `length` characters, the end cut off and marked by `…`. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
