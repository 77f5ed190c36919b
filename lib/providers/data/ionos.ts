import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "ionos",
  name: "IONOS (1&1)",
  sites: ["my.1and1.com"],
  dnsPage: null,
  nameServers: ["*.ui-dns.com", "*.ui-dns.org", "*.ui-dns.de", "*.ui-dns.biz"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Type",
    value: "Value",
  },
  sources: [
    "MicrosoftDocs/microsoft-365-docs:microsoft-365/admin/dns/create-dns-records-at-1-1-internet.md",
    "dns-lexicon/dns-lexicon:src/lexicon/_private/providers/ionos.py",
    "enthec/webappanalyzer:src/technologies",
    "https://www.ionos.de/hilfe/domains/mailserver-und-verwandte-records-konfigurieren/spam-versand-vermeiden-mit-spf-record",
    "https://www.ionos.com/help/domains/configuring-mail-servers-and-other-related-records/using-an-spf-record-to-prevent-spam/",
    "https://www.ionos.co.uk/help/domains/set-up-and-manage-external-domains-with-ionos/choosing-name-servers-for-external-domains/",
  ],
  asOf: "2026",
};
