import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "ns1",
  name: "NS1 (IBM)",
  sites: [],
  dnsPage: null,
  nameServers: ["dns1.p*.nsone.net", "*.nsone.net"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {},
  sources: [
    "dns-lexicon/dns-lexicon:src/lexicon/_private/providers/nsone.py",
    "StackExchange/dnscontrol:providers/ns1/auditrecords.go",
    "indianajson/can-i-take-over-dns:README.md",
  ],
  asOf: "2026",
};
