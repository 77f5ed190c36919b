import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "online-net",
  name: "Online.net (Scaleway Dedibox)",
  sites: [],
  dnsPage: null,
  nameServers: ["*.online.net"],
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
  id: "online-net",
  labels: {},
  notes: [
    "Zones have versions: a changed copy of the zone must be activated to go live (the API works so).",
  ],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/online.py",
  ],
  asOf: "2026-04",
};
