import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "transip",
  name: "TransIP",
  sites: ["www.transip.nl"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: 1024,
};

export const about: AboutProvider = {
  id: "transip",
  labels: {},
  notes: [
    "TXT with backslash, back-tick, leading or trailing space is refused or changed; empty TXT refused; null MX refused.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/transip/auditrecords.go",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/transip.md",
  ],
  asOf: "2024-01",
};
