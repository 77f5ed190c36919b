import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "akamai",
  name: "Akamai Edge DNS",
  sites: [],
  dnsPage: null,
  nameServers: ["*.akam.net"],
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
  id: "akamai",
  labels: {},
  notes: [
    "TXT with double quotes or a backslash inside is refused.",
    "Each contract has its own set of name servers.",
    "The Akamai types AKAMAICDN and AKAMAITLC stand in the type list.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/akamaiedgedns.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/akamaiedgedns/auditrecords.go",
    "https://github.com/reynoldharbin/checkDnsProvider/blob/HEAD/NSDomains",
  ],
  asOf: "2026-05",
};
