import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "vultr",
  name: "Vultr",
  sites: ["my.vultr.com"],
  dnsPage: null,
  nameServers: ["ns1.vultr.com", "ns2.vultr.com"],
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
  id: "vultr",
  labels: {},
  notes: [
    "TXT values with double quotes failed through the API in 2021 (dnscontrol audit; cause not settled).",
    "A null MX is refused.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/vultr/auditrecords.go",
  ],
  asOf: "2026-05",
};
