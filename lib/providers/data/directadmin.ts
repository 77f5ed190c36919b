import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "directadmin",
  name: "DirectAdmin",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "directadmin",
  labels: {},
  notes: [
    "Older skins: page and form at /CMD_DNS_CONTROL?domain={domain}, form fields action=add, type, name, value.",
    "NS are the hoster's own; recognised by port 2222 and path.",
  ],
  sources: [
    "https://docs.directadmin.com/changelog/version-1.24.2.html",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/directadmin.py",
  ],
  asOf: "2026-04",
};
