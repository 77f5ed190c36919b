import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "ventraip",
  name: "VentraIP",
  sites: [],
  dnsPage: null,
  nameServers: ["*.nameserver.net.au", "*.hostingplatform.net.au"],
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
  id: "ventraip",
  labels: {},
  notes: [],
  sources: ["https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies"],
  asOf: "2026-08",
};
