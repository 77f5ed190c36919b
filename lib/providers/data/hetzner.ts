import type { Provider } from "../provider.ts";

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
  labels: {
    type: "Typ",
    name: "Name",
    value: "Wert",
    ttl: "TTL",
  },
  sources: [
    "https://docs.hetzner.com/de/networking/dns/record-types/mx-record",
    "https://docs.hetzner.com/de/dns-console/dns/record-types/mx-record",
    "StackExchange/dnscontrol:documentation/provider/hetzner.md",
    "dns-lexicon/dns-lexicon:src/lexicon/_private/providers/hetzner.py",
  ],
  asOf: "2026",
};
