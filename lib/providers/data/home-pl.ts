import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "home-pl",
  name: "home.pl",
  sites: [],
  dnsPage: null,
  nameServers: ["dns.home.pl", "dns2.home.pl", "dns3.home.pl"],
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
  id: "home-pl",
  labels: {},
  notes: [
    "Records are in the form 'Konfiguracja domeny'; if the A record was set in the server's 'Przypisane domeny', the form has no effect on it.",
    "Only one A record per domain can be set in the panel.",
    "The zone works only when the domain is delegated to dns.home.pl, dns2.home.pl, dns3.home.pl.",
  ],
  sources: ["https://pomoc.home.pl/baza-wiedzy/rekordy-domeny"],
  asOf: "2026",
};
