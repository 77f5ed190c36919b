import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "cpanel",
  name: "cPanel",
  sites: [],
  dnsPage: null,
  nameServers: ["*.namecheaphosting.com"],
  convention: {
    apex: "full",
    nameForm: "absolute",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "cpanel",
  labels: {
    type: "Type",
    name: "Name",
    value: "Record",
    ttl: "TTL",
  },
  notes: [
    "Address: https://HOST:2083/cpsessNNNN/frontend/jupiter/zone_editor/index.html#/manage?domain={domain}; the cpsess number is a session token, so no deep link from outside works without it (goto_uri after sign-in does).",
    "Names are shown in full with a trailing dot (mqtt.example.com.).",
    "zone_editor has an underscore; zone/index.html does not exist.",
    "Default TTL 14400.",
    "MX also needs Email Routing = Remote Mail Exchanger; with Local the server keeps mail for itself whatever the MX says.",
    "A subdomain given as full name to the subdomain API is doubled (sub.domain.domain).",
    "NS are the hoster's own, so the panel is recognised by its URL (port 2083, /cpsess, /frontend/), not by NS.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-hostgator.md",
    "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-zoneedit/cpanel-api-2-functions-zoneedit-add_zone_record/",
  ],
  unlinked: [
    "public code with the addresses of its zone editor",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: null,
};
