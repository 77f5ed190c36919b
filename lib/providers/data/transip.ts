import type { Provider } from "../provider.ts";

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
  labels: {},
  sources: [
    "StackExchange/dnscontrol:providers/transip/auditrecords.go",
    "StackExchange/dnscontrol:documentation/provider/transip.md",
  ],
  asOf: "2024-01",
};
