import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "strato",
  labels: {
    type: "Typ",
    name: "Präfix",
    value: "Wert",
  },
  notes: [
    "MX is not a row with a number: under DNS > MX-Record > verwalten one switches to 'Eigener Mailserver' and enters primary and backup mail servers.",
    "The MX host must be written with a final dot (mail.example.net.).",
    "TXT is on a page of its own ('TXT Records inklusive SPF und DKIM Einstellungen'); Präfix takes only the part before the domain, which is added by itself.",
    "SPF there is a choice of ready-made rules or an own TXT rule.",
    "MX can be set for a domain and for each subdomain apart, on that name's own page.",
  ],
  sources: [
    "https://www.strato.de/faq/article/1831",
    "https://www.strato.de/faq/domains/was-ist-der-txt-record-und-wie-kann-ich-ihn-verwenden/",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
  ],
  asOf: "2026",
};
