import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "strato",
  name: "STRATO",
  sites: ["www.strato.de"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Typ",
    name: "Präfix",
    value: "Wert",
  },
  sources: [
    "https://www.strato.de/faq/article/1831",
    "https://www.strato.de/faq/domains/was-ist-der-txt-record-und-wie-kann-ich-ihn-verwenden/",
    "enthec/webappanalyzer:src/technologies",
  ],
  asOf: "2026",
};
