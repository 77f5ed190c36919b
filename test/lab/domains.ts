import type { ZoneRecord } from "./dns/zone-record.ts";
import type { NewZone } from "./dns/zone-store.ts";
import { registrarHosts } from "./hosts.ts";
import type { DkimAlgorithm } from "./mila-api/dkim-key.ts";

/** A domain that a Mila customer has. All names are reserved ones (RFC 2606, RFC 6761). */
export interface LabDomain {
  name: string;
  dkim: DkimAlgorithm;
  /** Where its zone is: where the lab's registrars edit it, or where the lab has no panel. */
  hostedAt: "birchhost" | "cloudflare";
}

/** 63 letters, the longest that a label can have (RFC 1035 §2.3.4). */
const LONG_LABEL = "workshopforhandmadebookbindingandpaperrestorationinoldportharbo";

const named: readonly LabDomain[] = [
  { name: "lindenbakery.example", dkim: "rsa-2048", hostedAt: "birchhost" },
  { name: "harbourlaw.example", dkim: "rsa-4096", hostedAt: "birchhost" },
  { name: "nordwindoptics.example", dkim: "ed25519", hostedAt: "birchhost" },
  { name: `${LONG_LABEL}.example`, dkim: "rsa-2048", hostedAt: "birchhost" },
  { name: "sailmaker.example", dkim: "rsa-2048", hostedAt: "cloudflare" },
];

/** The domains of the lab's customer, with as many more of an agency's as are wanted. */
export function labDomains(agencyDomains: number): LabDomain[] {
  const agency = Array.from({ length: agencyDomains }, (_, index) => ({
    name: `client-${String(index + 1).padStart(4, "0")}.agency.example`,
    // The one key that is made in no time, a thousand times over.
    dkim: "ed25519" as const,
    hostedAt: "birchhost" as const,
  }));
  return [...named, ...agency];
}

/** The policy that a mail provider publishes for those customers who point to it. */
const SHARED_DMARC = "_dmarc.postfix-haus.example";

const nameServers = {
  birchhost: ["ns1.birchhost.example", "ns2.birchhost.example"],
  cloudflare: ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
} satisfies Record<LabDomain["hostedAt"], string[]>;

/** Whose DMARC policy another company publishes: its CNAME is in the way of one of his own. */
const WITH_DMARC_ELSEWHERE = "nordwindoptics.example";

/** The zone of a domain as it stands before its owner has heard of Mila. */
export function startingZone(domain: LabDomain, ttl: number): NewZone {
  const { name, hostedAt } = domain;
  return {
    name,
    nameServers: nameServers[hostedAt],
    records: [
      ...(hostedAt === "birchhost" ? mailElsewhere(name, ttl) : []),
      ...(name === WITH_DMARC_ELSEWHERE ? [dmarcElsewhere(name, ttl)] : []),
    ],
  };
}

function dmarcElsewhere(name: string, ttl: number): ZoneRecord {
  return { name: `_dmarc.${name}`, ttl, type: "CNAME", target: SHARED_DMARC };
}

/** A web site, another provider's mail, and a marketing tool that sends in the domain's name. */
function mailElsewhere(name: string, ttl: number): ZoneRecord[] {
  return [
    { name, ttl, type: "A", address: "203.0.113.40" },
    { name: `www.${name}`, ttl, type: "A", address: "203.0.113.40" },
    { name, ttl, type: "MX", preference: 10, exchange: "mx1.postfix-haus.example" },
    { name, ttl, type: "MX", preference: 20, exchange: "mx2.postfix-haus.example" },
    { name, ttl, type: "TXT", text: "v=spf1 include:spf.mailingmonkey.example ~all" },
    { name, ttl, type: "TXT", text: "site-verification=9f2c41d07ab84be6a1c35e" },
  ];
}

/** The zones of the other companies in this world, beside Mila's own. */
export function companyZones(ttl: number): NewZone[] {
  return [
    {
      name: "postfix-haus.example",
      nameServers: ["ns1.postfix-haus.example", "ns2.postfix-haus.example"],
      records: [
        { name: "ns1.postfix-haus.example", ttl, type: "A", address: "192.0.2.11" },
        { name: "ns2.postfix-haus.example", ttl, type: "A", address: "192.0.2.12" },
        { name: "mx1.postfix-haus.example", ttl, type: "A", address: "192.0.2.25" },
        { name: "mx2.postfix-haus.example", ttl, type: "A", address: "192.0.2.26" },
        { name: SHARED_DMARC, ttl, type: "TXT", text: "v=DMARC1; p=none" },
      ],
    },
    {
      name: "mailingmonkey.example",
      nameServers: ["ns1.mailingmonkey.example", "ns2.mailingmonkey.example"],
      records: [
        { name: "ns1.mailingmonkey.example", ttl, type: "A", address: "192.0.2.61" },
        { name: "ns2.mailingmonkey.example", ttl, type: "A", address: "192.0.2.62" },
        {
          name: "spf.mailingmonkey.example",
          ttl,
          type: "TXT",
          text: "v=spf1 ip4:192.0.2.64/28 ~all",
        },
      ],
    },
    {
      name: "birchhost.example",
      nameServers: nameServers.birchhost,
      records: [
        { name: "birchhost.example", ttl, type: "A", address: "203.0.113.10" },
        { name: "panel.birchhost.example", ttl, type: "A", address: "203.0.113.11" },
        { name: "ns1.birchhost.example", ttl, type: "A", address: "203.0.113.53" },
        { name: "ns2.birchhost.example", ttl, type: "A", address: "203.0.113.54" },
      ],
    },
    resellerZone("kestrel.example", registrarHosts.kestrel, "203.0.113.21", ttl),
    resellerZone("oldfield.example", registrarHosts.oldfield, "203.0.113.31", ttl),
  ];
}

/** A registrar that sells Birch Host's name servers under its own name, with a panel of its own. */
function resellerZone(name: string, panel: string, address: string, ttl: number): NewZone {
  return {
    name,
    nameServers: nameServers.birchhost,
    records: [
      { name, ttl, type: "A", address },
      { name: panel, ttl, type: "A", address },
    ],
  };
}
