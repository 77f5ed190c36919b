import type { LabDomain } from "../domains.ts";
import { dkimText } from "./dkim-key.ts";
import type { Identity } from "./identities.ts";
import { MILA_ZONE } from "./mila-zone.ts";

/** The types that the lab's Mila can look up when it checks. */
type CheckedData =
  | { type: "MX"; data: { preference: number; exchange: string } }
  | { type: "TXT"; data: { text: string } }
  | { type: "SRV"; data: { priority: number; weight: number; port: number; target: string } };

/** A record as `GET /v1/domains/{name}/dns` lists it; `extra` stands for fields of a later version. */
export type ApiRecord = {
  id: string;
  purpose: string;
  required: boolean;
  name: string;
  ttl: number;
} & (CheckedData | { type: "SVCB"; data: { priority: number; target: string; params: string } }) & {
    rotation?: { every_days: number; next: string };
  };

/** Seconds; what Mila asks for in each record. */
const TTL = 3600;

/** The domain whose MX set has two members. */
const TWO_EXCHANGERS = "harbourlaw.example";
/** The domain for which Mila asks for things that no client of today knows. */
const AHEAD_OF_ITS_TIME = "nordwindoptics.example";

/** The records that Mila asks a domain's owner to publish. */
export function requiredRecords(domain: LabDomain, identity: Identity): ApiRecord[] {
  const at = domain.name;
  const common = { required: true, ttl: TTL };
  return [
    ...mailExchangers(domain, identity),
    {
      ...common,
      id: "spf",
      purpose: "spf",
      name: at,
      type: "TXT",
      data: { text: `v=spf1 include:${identity.tag}.spf.${MILA_ZONE} ~all` },
    },
    {
      ...common,
      id: `dkim-${identity.dkimSelector}`,
      purpose: "dkim",
      name: `${identity.dkimSelector}._domainkey.${at}`,
      type: "TXT",
      data: { text: dkimText(identity.dkimKey) },
    },
    {
      ...common,
      id: "dmarc",
      purpose: "dmarc",
      name: `_dmarc.${at}`,
      type: "TXT",
      data: { text: `v=DMARC1; p=quarantine; rua=mailto:dmarc@${at}` },
    },
    service(at, "srv-autodiscover", "autodiscover", "_autodiscover._tcp", 0, 443, "autodiscover"),
    service(at, "srv-imaps", "imap", "_imaps._tcp", 0, 993, "imap"),
    service(at, "srv-pop3s", "pop3", "_pop3s._tcp", 10, 995, "pop"),
    service(at, "srv-submissions", "submission", "_submissions._tcp", 0, 465, "smtp"),
    ...(at === AHEAD_OF_ITS_TIME ? recordsOfTomorrow(at) : []),
  ];
}

function mailExchangers(domain: LabDomain, identity: Identity): ApiRecord[] {
  const hosts = domain.name === TWO_EXCHANGERS ? ["mx1", "mx2"] : ["mx1"];
  return hosts.map((host, index) => ({
    id: `mx-${index + 1}`,
    purpose: "mx",
    required: true,
    name: domain.name,
    ttl: TTL,
    type: "MX",
    data: { preference: 10 * (index + 1), exchange: `${host}.${identity.tag}.${MILA_ZONE}` },
  }));
}

function service(
  domain: string,
  id: string,
  purpose: string,
  label: string,
  priority: number,
  port: number,
  host: string,
): ApiRecord {
  return {
    id,
    purpose,
    required: false,
    name: `${label}.${domain}`,
    ttl: TTL,
    type: "SRV",
    data: { priority, weight: 1, port, target: `${host}.${MILA_ZONE}` },
  };
}

/** A type and a purpose that the contract does not name, and a field beside: it says they may come. */
function recordsOfTomorrow(domain: string): ApiRecord[] {
  return [
    {
      id: "svcb-mail",
      purpose: "autoconfig",
      required: false,
      name: `_mail.${domain}`,
      ttl: TTL,
      type: "SVCB",
      data: { priority: 1, target: `imap.${MILA_ZONE}`, params: "alpn=imap port=993" },
    },
    {
      id: "seal",
      purpose: "sealed_sender",
      required: false,
      name: `_seal.${domain}`,
      ttl: TTL,
      type: "TXT",
      data: { text: "v=SEAL1; mode=observe" },
      rotation: { every_days: 90, next: "2027-02-21T00:00:00Z" },
    },
  ];
}
