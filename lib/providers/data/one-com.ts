import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "one-com",
  labels: {},
  notes: [
    "Own records are 'custom records', kept apart from the standard records (mail, web) of the hosting (API path .../dns/custom_records).",
  ],
  sources: [
    "https://github.com/acmesh-official/acme.sh/blob/HEAD/dnsapi/dns_one.sh",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
  ],
  asOf: "2026-06",
};
