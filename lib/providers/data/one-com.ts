import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "one-com",
  name: "one.com",
  sites: ["www.one.com"],
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
  txtMax: null,
  labels: {},
  sources: ["acmesh-official/acme.sh:dnsapi/dns_one.sh", "enthec/webappanalyzer:src/technologies"],
  asOf: "2026-06",
};
