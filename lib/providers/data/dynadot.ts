import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "dynadot",
  name: "Dynadot",
  sites: ["www.dynadot.com"],
  dnsPage: null,
  nameServers: ["*.dyna-ns.net"],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Record Type",
    name: "Subdomain",
    value: "IP Address or Target Host",
    ttl: "TTL",
    save: "Save DNS",
  },
  sources: [
    "https://docs.lettr.com/knowledge-base/dns-guides/dynadot",
    "a public automation script (provider catalogue with NS suffixes and panel URLs)",
    "a public automation script (per-provider guide, 2026-09)",
  ],
  asOf: "2026-09",
};
