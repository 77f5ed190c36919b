import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "freeipa",
  name: "FreeIPA / Red Hat IdM",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "freeipa",
  labels: {
    type: "Record Type",
    name: "Record name",
    value: "Text Data",
    priority: "Preference",
    ttl: "Time to live",
  },
  notes: [
    "MX number is labelled Preference, SRV number Priority (order).",
    "A record page is opened per name; each record type has its own table with Add on that page.",
  ],
  sources: [
    "https://github.com/freeipa/freeipa/blob/HEAD/ipaserver/plugins/dns.py",
    "https://github.com/freeipa/freeipa/blob/HEAD/install/ui/src/freeipa/dns.js",
  ],
  asOf: "2026-08",
};
