import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "squarespace",
  name: "Squarespace Domains (ex Google Domains)",
  sites: ["account.squarespace.com"],
  dnsPage: "https://account.squarespace.com/domains/managed/{domain}/dns/dns-settings",
  nameServers: ["*.squarespacedns.com", "*.googledomains.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Type",
    name: "Name",
    value: "Data",
    priority: "Priority",
    ttl: "TTL",
    add: "Add record",
    save: "Save",
  },
  sources: [
    "https://support.squarespace.com/hc/it/articles/360002101888-Aggiungere-record-DNS-personalizzati-al-dominio-gestito-da-Squarespace",
    "https://docs.lettr.com/knowledge-base/dns-guides/squarespace",
    "a public automation script (NS to DNS-page map with host-field words)",
    "a public automation script (provider catalogue with NS suffixes and panel URLs)",
    "Domain-Connect/knowledge-base:Knowledge Base/07_Adoption_and_Ecosystem.md",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
  ],
  asOf: "2026-09",
};
