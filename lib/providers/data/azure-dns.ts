import type { Provider } from "../provider.ts";

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
  labels: {
    type: "Type",
    name: "Name",
    value: "Value",
    priority: "Preference",
    ttl: "TTL",
    add: "+ Record set",
    save: "OK",
  },
  sources: [
    "MicrosoftDocs/microsoft-365-docs:microsoft-365/admin/dns/create-dns-records-for-azure-dns-zones.md",
    "a public automation script (provider catalogue with NS suffixes and panel URLs)",
    "StackExchange/dnscontrol:providers/azuredns/auditrecords.go",
    "a public automation script (per-provider guide, 2026-09)",
  ],
  asOf: "2026-09",
};
