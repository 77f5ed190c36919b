import { textStrings } from "./wire.ts";
import { apexNameServers, soaTimes, soaTtl, type Zone } from "./zone.ts";
import type { ZoneRecord } from "./zone-record.ts";

/** Writes a zone as a master file (RFC 1035 §5.1), each name in full. */
export function zoneFile(zone: Zone): string {
  const { refresh, retry, expire } = soaTimes;
  const primary = zone.nameServers[0] ?? zone.name;
  const numbers = [zone.serial, refresh, retry, expire, zone.negativeTtl].join(" ");
  const mailbox = `hostmaster.${primary.replace(/^[^.]+\./, "")}.`;
  const lines = [
    `${zone.name}. ${soaTtl(zone)} IN SOA ${primary}. ${mailbox} ${numbers}`,
    ...[...apexNameServers(zone), ...zone.records].map(
      (record) => `${record.name}. ${record.ttl} IN ${record.type} ${held(record)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function held(record: ZoneRecord): string {
  switch (record.type) {
    case "A":
    case "AAAA":
      return record.address;
    case "CNAME":
    case "NS":
      return `${record.target}.`;
    case "MX":
      return `${record.preference} ${record.exchange}.`;
    case "TXT":
      return textStrings(record.text).map(quoted).join(" ");
    case "SRV":
      return `${record.priority} ${record.weight} ${record.port} ${record.target}.`;
    case "CAA":
      return `${record.flags} ${record.tag} ${quoted(Buffer.from(record.value))}`;
    case "TLSA":
      return `${record.usage} ${record.selector} ${record.matchingType} ${record.association}`;
  }
}

/** Each octet that could mean something to the reader goes as \DDD. */
function quoted(octets: Buffer): string {
  const written = [...octets].map((octet) =>
    octet >= 0x20 && octet < 0x7f && octet !== 0x22 && octet !== 0x5c
      ? String.fromCharCode(octet)
      : `\\${String(octet).padStart(3, "0")}`,
  );
  return `"${written.join("")}"`;
}
