import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "infomaniak",
  name: "Infomaniak",
  sites: [],
  dnsPage: null,
  nameServers: ["ns*.infomaniak.com", "*.infomaniak.com"],
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
  labels: {
    add: "+",
  },
  sources: [
    "https://infomaniak.com/it/assistenza/faq/admin2/dominio",
    "https://infomaniak.com/fr/support/faq/admin2/domaine",
    "https://infoswitch.fr/blog/dns-migration-email-mx-spf-dkim-dmarc",
    "dns-lexicon/dns-lexicon:src/lexicon/_private/providers/infomaniak.py",
    "enthec/webappanalyzer:src/technologies",
    "StackExchange/dnscontrol:providers/infomaniak/infomaniakProvider.go",
  ],
  asOf: "2026",
};
