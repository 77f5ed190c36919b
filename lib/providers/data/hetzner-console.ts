import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hetzner-console",
  name: "Hetzner Console (Cloud)",
  sites: [],
  dnsPage: null,
  nameServers: ["hydrogen.ns.hetzner.com", "oxygen.ns.hetzner.com", "helium.ns.hetzner.de"],
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
  labels: {
    type: "Typ",
    name: "Name",
    value: "Wert",
    ttl: "TTL",
  },
  sources: [
    "https://docs.hetzner.com/de/networking/dns/record-types/mx-record",
    "StackExchange/dnscontrol:documentation/provider/hetznerv2.md",
    "dns-lexicon/dns-lexicon:src/lexicon/_private/providers/hetzner.py",
    "hetznercloud/cli:docs/reference/manual/hcloud_zone_rrset.md",
    "hetznercloud/cli:docs/reference/manual/hcloud_zone.md",
  ],
  asOf: "2026-08",
};
