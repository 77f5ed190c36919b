import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hetzner-console",
  name: "Hetzner Console (Cloud)",
  sites: [],
  dnsPage: null,
  nameServers: ["hydrogen.ns.hetzner.com", "oxygen.ns.hetzner.com", "helium.ns.hetzner.de"],
  nameServersFrom: "hetzner",
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "hetzner-console",
  labels: {
    type: "Typ",
    name: "Name",
    value: "Wert",
    ttl: "TTL",
  },
  notes: [
    "Same name servers as the DNS Console: NS alone does not tell which of the two editors holds the zone.",
    "'@' stands for the bare domain; a value without a final dot gets the zone added.",
    "The zone's own NS records at the bare domain cannot be removed.",
    "Importing a zone file replaces every record set of the zone.",
  ],
  sources: [
    "https://docs.hetzner.com/de/networking/dns/record-types/mx-record",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/hetznerv2.md",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/hetzner.py",
    "https://github.com/hetznercloud/cli/blob/HEAD/docs/reference/manual/hcloud_zone_rrset.md",
    "https://github.com/hetznercloud/cli/blob/HEAD/docs/reference/manual/hcloud_zone.md",
  ],
  asOf: "2026-08",
};
