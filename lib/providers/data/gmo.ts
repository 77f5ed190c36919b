import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "gmo",
  name: "ConoHa (GMO)",
  sites: [],
  dnsPage: null,
  nameServers: ["*.conoha.io"],
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
  id: "gmo",
  labels: {},
  notes: [
    "GMO's registrar brand is Onamae.com and its low-cost one Muumuu: see those; ConoHa's DNS is OpenStack-like.",
  ],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/conoha.py",
  ],
  asOf: "2026-04",
};
