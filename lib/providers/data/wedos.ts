import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "wedos",
  name: "WEDOS",
  sites: ["client.wedos.com"],
  dnsPage: null,
  nameServers: ["*.wedos.net", "*.wedos.eu", "*.wedos.cz", "*.wedos.com"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "refused",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "wedos",
  labels: {
    type: "typ",
    name: "název",
    value: "hodnota",
    ttl: "TTL",
    add: "přidat záznam",
  },
  notes: [
    "Hosts in values must be full names without a final dot, also inside the same domain.",
    "An empty name stands for the bare domain.",
    "Records of one name and type must share one TTL.",
    "Name and type of an existing record cannot be changed; it is deleted and added again.",
    "No CNAME at the bare domain; nothing beside a CNAME.",
  ],
  sources: [
    "https://kb.wedos.com/cs/dns/wedos-dns/wedos-dns-zaznamy-domeny/",
    "https://kb.wedos.com/pl/dns-pl/wedos-dns-rekordy-domeny/",
    "https://help.wedos.cz/navody/domeny/prace-s-dns-zaznamy-1-zakladni-zaznamy/",
    "https://kb.wedos.com/cs/dns/teorie-dns/zaznamy-dns/dns-zaznam-typu-mx/",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/wedos.py",
  ],
  asOf: "2026",
};
