import type { Provider } from "../provider.ts";

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
  labels: {
    type: "Type",
    name: "Name",
    ttl: "TTL",
    add: "Add Record",
    save: "Add Record",
  },
  sources: [
    "a public automation script (NS to DNS-page map with host-field words)",
    "public code, a public automation script (form ids)",
    "https://www.skills.sh/hostinger/hostinger-cursor-plugin/manage-dns-records",
    "a public automation script (provider catalogue with NS suffixes and panel URLs)",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
  ],
  asOf: "2026-07",
};
