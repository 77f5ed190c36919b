import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hostgator",
  name: "HostGator",
  sites: ["portal.hostgator.com"],
  dnsPage: null,
  nameServers: ["*.hostgator.com", "*.websitewelcome.com"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "hostgator",
  labels: {
    type: "Type",
    name: "Name",
    value: "TXT Data",
    priority: "Priority",
    ttl: "TTL",
    add: "Add Record",
    save: "Add Record",
  },
  notes: [
    "The documented editor (2020) is cPanel's Advanced Zone Editor: record names are written in full and end with a dot, targets without.",
    "MX is on another page, MX Entry, with Email Routing set to Remote Mail Exchanger first; left on Local, mail from the same server never leaves it.",
    "The domain must point at the hosting account's nameservers before the zone editor has effect.",
    "Each account has its own cPanel address.",
    "New Customer Portal (2026): Domains > domain > Advanced Tools > Advanced DNS Records > Manage; there Name takes only the part before the domain and @ for the bare domain; the older cPanel screen wants the full name with a dot.",
    "So the right form of the name depends on which of the two editors is open.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-hostgator.md",
  ],
  unlinked: [
    "provider catalogue with name server suffixes and panel addresses",
    "name server to provider map",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2026-07",
};
