import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "azure-dns",
  name: "Azure DNS",
  sites: ["portal.azure.com"],
  dnsPage: null,
  nameServers: ["*.azure-dns.com", "*.azure-dns.net", "*.azure-dns.org", "*.azure-dns.info"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "hours",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "azure-dns",
  labels: {
    type: "Type",
    name: "Name",
    value: "Value",
    priority: "Preference",
    ttl: "TTL",
    add: "+ Record set",
    save: "OK",
  },
  notes: [
    "Records of one name and type are one record set: a second TXT value goes into the same set as another row.",
    "TTL is a number and a separate unit list (seconds, minutes, hours, days).",
    "A null MX is refused.",
    "Newer portal: Record sets > + Add.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-for-azure-dns-zones.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/azuredns/auditrecords.go",
  ],
  unlinked: [
    "provider catalogue with name server suffixes and panel addresses",
    "per-provider guide, 2026-09",
  ],
  asOf: "2026-09",
};
