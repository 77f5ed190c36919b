import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "infomaniak",
  name: "Infomaniak",
  sites: [],
  dnsPage: null,
  nameServers: ["*.infomaniak.com"],
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
  id: "infomaniak",
  labels: {
    add: "+",
  },
  notes: [
    "Name servers are nsNN.infomaniak.com (11 and 12 for example).",
    "The way: product (domain) > Zone DNS in the left menu; a simple and an advanced view ('Vue avancée' tab) exist, the + button adds.",
    "The zone is used only while the domain's name servers are Infomaniak's; the editor is shown in any case.",
    "An MX guide for Infomaniak writes the host as '@ or blank'.",
    "In the API the MX target is 'priority host' and the SRV 'priority weight port target', both without a final dot, the bare domain is an empty source and TXT come back in quotes; the web form was not seen.",
  ],
  sources: [
    "https://infomaniak.com/it/assistenza/faq/admin2/dominio",
    "https://infomaniak.com/fr/support/faq/admin2/domaine",
    "https://infoswitch.fr/blog/dns-migration-email-mx-spf-dkim-dmarc",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/infomaniak.py",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/infomaniak/infomaniakProvider.go",
  ],
  asOf: "2026",
};
