import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "squarespace",
  name: "Squarespace Domains (ex Google Domains)",
  sites: ["account.squarespace.com"],
  dnsPage: "https://account.squarespace.com/domains/managed/{domain}/dns/dns-settings",
  nameServers: ["*.squarespacedns.com", "*.googledomains.com"],
  nameServersFrom: "google-cloud-dns",
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
};

export const about: AboutProvider = {
  id: "squarespace",
  labels: {
    type: "Type",
    name: "Name",
    value: "Data",
    priority: "Priority",
    ttl: "TTL",
    add: "Add record",
    save: "Save",
  },
  notes: [
    "ns-cloud-*.googledomains.com serves both Squarespace domains (also new ones) and Google Cloud DNS; the NS alone does not tell them apart.",
    "Squarespace appends the domain to Host, so only the part before the domain may be entered.",
    "A 6-digit confirmation code sent by mail can be asked for before a DNS record is saved.",
    "Custom records stand in a section Custom records below preset groups; the zone carries a _domainconnect CNAME.",
    "For a domain connected by DNS Connect (not by nameservers) the records are edited at the other provider.",
    "The value field's label changes with the type: Data for A, Alias Data for CNAME.",
    "Newer panels call the host field Name, older ones Host.",
    "Saving asks for the password or a 2FA code.",
    "Custom records get a TTL of 4 hours unless changed.",
    "Google Domains registrations moved to Squarespace by 10 July 2024 while the nameservers still read googledomains.com.",
    "Squarespace has no DNS API.",
  ],
  sources: [
    "https://support.squarespace.com/hc/it/articles/360002101888-Aggiungere-record-DNS-personalizzati-al-dominio-gestito-da-Squarespace",
    "https://docs.lettr.com/knowledge-base/dns-guides/squarespace",
    "https://github.com/Domain-Connect/knowledge-base/blob/HEAD/Knowledge%20Base/07_Adoption_and_Ecosystem.md",
  ],
  unlinked: [
    "name server to DNS-page map with host-field words",
    "provider catalogue with name server suffixes and panel addresses",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2026-09",
};
