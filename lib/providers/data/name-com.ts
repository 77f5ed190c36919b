import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "name-com",
  name: "Name.com",
  sites: ["www.name.com"],
  dnsPage: "https://www.name.com/account/domain/details/{domain}/dns",
  nameServers: ["*.name.com"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: 512,
  labels: {
    type: "Type",
    name: "Host",
    value: "Answer",
    priority: "Prio",
    ttl: "TTL",
    add: "Add Record",
    save: "Add Record",
  },
  sources: [
    "MicrosoftDocs/microsoft-365-docs:microsoft-365/admin/dns/create-dns-records-at-name-com.md",
    "StackExchange/dnscontrol:providers/namedotcom/auditrecords.go",
    "a public automation script (NS to provider map)",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
    "a public automation script (per-provider guide, 2026-09)",
  ],
  asOf: "2026-07",
};
