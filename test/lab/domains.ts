import type { ZoneRecord } from "./dns/zone-record.ts";
import type { NewZone } from "./dns/zone-store.ts";
import type { DkimAlgorithm } from "./mila-api/dkim-key.ts";

/** A domain that a Mila customer has. All names are reserved ones (RFC 2606, RFC 6761). */
export interface LabDomain {
  name: string;
  dkim: DkimAlgorithm;
  /** Where its zone is: at the lab's registrar, or at a provider whose panel the lab has not. */
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

const nameServers = {
  birchhost: ["ns1.birchhost.example", "ns2.birchhost.example"],
  cloudflare: ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
} satisfies Record<LabDomain["hostedAt"], string[]>;

/** The zone of a domain as it stands before its owner has heard of Mila. */
export function startingZone(domain: LabDomain, ttl: number): NewZone {
  return {
    name: domain.name,
    nameServers: nameServers[domain.hostedAt],
    records: domain.hostedAt === "birchhost" ? mailElsewhere(domain.name, ttl) : [],
  };
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
  ];
}
