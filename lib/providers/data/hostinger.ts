import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hostinger",
  name: "Hostinger",
  sites: ["hpanel.hostinger.com"],
  dnsPage: "https://hpanel.hostinger.com/domain/{domain}/dns",
  nameServers: ["*.dns-parking.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "hostinger",
  labels: {
    type: "Type",
    name: "Name",
    ttl: "TTL",
    add: "Add Record",
    save: "Add Record",
  },
  notes: [
    "The add form is always open above the table (Manage DNS records): Type, Name, value, TTL, Add Record.",
    "The value field is called Points to for A; its label changes with the type.",
    "Field ids seen: hdomains_dns_create_record_name, _pointsTo, _ttl, button _add.",
    "The zone API replaces all records of one name and type at once (a TXT set at @ must be sent whole).",
    "One guide (2026-07) names the value field Content.",
  ],
  sources: ["https://www.skills.sh/hostinger/hostinger-cursor-plugin/manage-dns-records"],
  unlinked: [
    "name server to DNS-page map with host-field words",
    "form ids",
    "provider catalogue with name server suffixes and panel addresses",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2026-07",
};
