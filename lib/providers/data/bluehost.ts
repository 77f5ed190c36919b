import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "bluehost",
  name: "Bluehost",
  sites: ["my.bluehost.com", "www.bluehost.com"],
  dnsPage: null,
  nameServers: ["*.bluehost.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "bluehost",
  labels: {
    type: "Type",
    name: "Host Record",
    value: "TXT Value",
    priority: "Priority",
    ttl: "TTL",
    add: "Add Record",
  },
  notes: [
    "New account portal: Domains > My Domains > Manage > DNS, records grouped by type with an Add Record in each group; legacy: DNS Zone Editor at my.bluehost.com/cgi/dm with one Add DNS Record form.",
    "Plans with cPanel have the cPanel Zone Editor besides the portal's own DNS page.",
    "The present autodiscover A record must be deleted before a CNAME of that name can be added.",
    "An SPF record for Bluehost's own mail usually exists and must be merged, not doubled.",
    "Portal words in 2026: Domains > domain > DNS > Manage Advanced DNS Records > + Add record; fields Type, Host Record, Value.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-bluehost.md",
    "https://mxhelper.com/fr/dns-providers/bluehost",
    "https://github.com/forwardemail/forwardemail.net/blob/HEAD/app/views/faq/index.md",
  ],
  unlinked: ["name server to provider map", "per-provider guide, help pages re-read 2026-09-05"],
  asOf: "2026-07",
};
