import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "epik",
  name: "Epik",
  sites: ["registrar.epik.com"],
  dnsPage: null,
  nameServers: ["*.epik.com"],
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
  id: "epik",
  labels: {},
  notes: [],
  sources: [],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: null,
};
