import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "dinahosting",
  name: "Dinahosting",
  sites: [],
  dnsPage: null,
  nameServers: ["*.dinahosting.com"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "dinahosting",
  labels: {},
  notes: [
    "Its API does not take MX or SRV as ordinary records; mail servers have a place of their own (the library marks MX, SRV unsupported or non-compliant).",
  ],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/dinahosting.py",
  ],
  asOf: "2026-04",
};
