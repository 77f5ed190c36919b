import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "websupport",
  name: "Websupport",
  sites: ["admin.websupport.sk"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "websupport",
  labels: {
    value: "E-postserver",
    priority: "Prioritet",
    ttl: "TTL",
    save: "Spara ändringar",
  },
  notes: [
    "Record types are tabs (MX, TXT, A ...); each tab has its own table and form.",
    "The first field left blank means the bare domain.",
    "Each record has a comment field (Kommentar) that is not published.",
    "A history of changes (Ändringshistorik) can restore a deleted record.",
  ],
  sources: ["https://kunskap.websupport.se/kb/mx-pekare/"],
  asOf: "2026",
};
