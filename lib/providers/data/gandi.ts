import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "gandi",
  name: "Gandi",
  sites: [],
  dnsPage: null,
  nameServers: ["*.gandi.net"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {},
  sources: [
    "https://docs.gandi.net/fr/noms_domaine/operations_courantes/enregistrements_dns.html",
    "https://wiki.gandi.net/questions/en/domains/management/zone/txt-record/cname-mx-records-must-end-with",
    "indianajson/can-i-take-over-dns:README.md",
    "dns-lexicon/dns-lexicon:src/lexicon/_private/providers/gandi.py",
    "StackExchange/dnscontrol:documentation/provider/gandiv5.md",
    "StackExchange/dnscontrol:providers/gandiv5/convert.go",
  ],
  asOf: "2026",
};
