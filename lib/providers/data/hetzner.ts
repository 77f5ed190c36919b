import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hetzner",
  name: "Hetzner DNS Console",
  sites: ["dns.hetzner.com"],
  dnsPage: null,
  nameServers: ["hydrogen.ns.hetzner.com", "oxygen.ns.hetzner.com", "helium.ns.hetzner.de"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "hetzner",
  labels: {
    type: "Typ",
    name: "Name",
    value: "Wert",
    ttl: "TTL",
  },
  notes: [
    "A value without a final dot gets the zone added; with a dot it is taken as it stands.",
    "CAA values with spaces are refused by the API.",
    "A whole zone can be imported as a BIND file (dnscontrol's note on SOA).",
  ],
  sources: [
    "https://docs.hetzner.com/de/networking/dns/record-types/mx-record",
    "https://docs.hetzner.com/de/dns-console/dns/record-types/mx-record",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/hetzner.md",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/hetzner.py",
  ],
  asOf: "2026",
};
