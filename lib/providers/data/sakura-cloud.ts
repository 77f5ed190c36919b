import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "sakura-cloud",
  name: "Sakura Cloud DNS",
  sites: ["secure.sakura.ad.jp"],
  dnsPage: null,
  nameServers: ["ns1.gslb*.sakura.ne.jp", "ns2.gslb*.sakura.ne.jp"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: 500,
};

export const about: AboutProvider = {
  id: "sakura-cloud",
  labels: {},
  notes: [
    "Null MX, SRV with target '.' and SRV port 0 are refused.",
    "Labels named 'example' or 'exampleN' are refused in names and targets.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/sakuracloud.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/sakuracloud/auditrecords.go",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
  ],
  asOf: "2024-08",
};
