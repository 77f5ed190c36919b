import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "world4you",
  name: "World4You",
  sites: ["my.world4you.com"],
  dnsPage: null,
  nameServers: [],
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
};

export const about: AboutProvider = {
  id: "world4you",
  labels: {},
  notes: [
    "The page's address carries the contract number (Paketnummer), not the domain's name.",
    "Form fields: AddDnsRecordForm[name], AddDnsRecordForm[dnsType][type], AddDnsRecordForm[value] and hidden uniqueFormIdDP and _token (Symfony form).",
  ],
  sources: [
    "https://github.com/acmesh-official/acme.sh/blob/HEAD/dnsapi/dns_world4you.sh",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
  ],
  asOf: "2026-06",
};
