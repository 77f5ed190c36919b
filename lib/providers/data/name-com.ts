import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "name-com",
  labels: {
    type: "Type",
    name: "Host",
    value: "Answer",
    priority: "Prio",
    ttl: "TTL",
    add: "Add Record",
    save: "Add Record",
  },
  notes: [
    "Host stays empty for the bare domain.",
    "SRV service and protocol are written without underscores (sip, tls).",
    "TXT values with double quotes or a trailing space are refused through the API.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-name-com.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/namedotcom/auditrecords.go",
  ],
  unlinked: [
    "name server to provider map",
    "per-provider guide, help pages re-read 2026-09-05",
    "per-provider guide, 2026-09",
  ],
  asOf: "2026-07",
};
