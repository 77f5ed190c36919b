import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "easyname",
  name: "easyname",
  sites: ["my.easyname.com"],
  dnsPage: null,
  nameServers: ["*.easyname.eu"],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "easyname",
  labels: {},
  notes: [
    "The DNS page's address carries a number for the domain, not its name; adding is a page of its own (/domain/dns/create/domain/{id}).",
    "Form fields are named id, name, type, content, priority, ttl; the table's columns are name, type, content, priority, ttl.",
    "The name column shows a span with the domain after the relative name.",
  ],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/easyname.py",
  ],
  asOf: "2026-04",
};
