import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "ns1",
  name: "NS1 (IBM)",
  sites: [],
  dnsPage: null,
  nameServers: ["*.nsone.net"],
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
};

export const about: AboutProvider = {
  id: "ns1",
  labels: {},
  notes: ["An empty TXT is refused."],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/nsone.py",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/ns1/auditrecords.go",
    "https://github.com/indianajson/can-i-take-over-dns/blob/HEAD/README.md",
  ],
  asOf: "2026",
};
