import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "timeweb",
  name: "Timeweb",
  sites: [],
  dnsPage: null,
  nameServers: ["*.timeweb.cloud"],
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
  id: "timeweb",
  labels: {},
  notes: [],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/timeweb.py",
  ],
  asOf: "2026-04",
};
