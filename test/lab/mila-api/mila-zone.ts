import type { ZoneRecord } from "../dns/zone-record.ts";
import type { NewZone } from "../dns/zone-store.ts";
import type { Identity } from "./identities.ts";

export const MILA_ZONE = "mila.cx";

/** Addresses for documentation (RFC 5737, RFC 3849). */
const ADDRESS = "198.51.100.";
const ADDRESS6 = "2001:db8:3179::";
const SENDERS = "v=spf1 ip4:198.51.100.0/26 ip6:2001:db8:3179::/64 ~all";

/** Mila's own zone: the hosts that mail clients are sent to. */
export function milaZone(ttl: number): NewZone {
  const hosts = ["ns1", "ns2", "autodiscover", "imap", "pop", "smtp", "api"];
  return {
    name: MILA_ZONE,
    nameServers: ["ns1.mila.cx", "ns2.mila.cx"],
    records: hosts.flatMap((host, index) => addresses(`${host}.${MILA_ZONE}`, index + 1, ttl)),
  };
}

/** What Mila publishes for one customer's domain: two mail exchangers, and who may send. */
export function identityRecords({ tag }: Identity, ttl: number): ZoneRecord[] {
  return [
    ...addresses(`mx1.${tag}.${MILA_ZONE}`, 20, ttl),
    ...addresses(`mx2.${tag}.${MILA_ZONE}`, 21, ttl),
    { name: `${tag}.spf.${MILA_ZONE}`, ttl, type: "TXT", text: SENDERS },
  ];
}

function addresses(name: string, last: number, ttl: number): ZoneRecord[] {
  return [
    { name, ttl, type: "A", address: `${ADDRESS}${last}` },
    { name, ttl, type: "AAAA", address: `${ADDRESS6}${last.toString(16)}` },
  ];
}
