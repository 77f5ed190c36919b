import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "reg-ru",
  name: "REG.RU",
  sites: [],
  dnsPage: null,
  nameServers: ["ns1.reg.ru", "ns2.reg.ru"],
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
  id: "reg-ru",
  labels: {},
  notes: [],
  sources: [
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
    "https://github.com/indianajson/can-i-take-over-dns/blob/HEAD/README.md",
  ],
  asOf: "2026",
};
