import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "cloudns",
  name: "ClouDNS",
  sites: ["www.cloudns.net"],
  dnsPage: null,
  nameServers: ["*.cloudns.net"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "cloudns",
  labels: {},
  notes: [
    "TXT values with double quotes, backticks or a trailing space are refused through the API.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/cloudns/auditrecords.go",
  ],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: "2026-05",
};
