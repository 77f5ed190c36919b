import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "ionos",
  labels: {
    type: "Type",
    value: "Value",
  },
  notes: [
    "In the old (1&1) editor: TXT took Prefix (blank for the bare domain) and Name Value; MX were fixed slots MX 1.. under 'Other mail server'; Save twice and a Yes dialog.",
    "The old editor allowed no MX beside a CNAME of the same host and needed a subdomain created first for CNAME.",
    "Name servers belong to the ui-dns family, in four TLDs at once (.com, .org, .de, .biz).",
    "Way in: Menu > Domains & SSL > actions of the domain (three dots or gear) > DNS; a pencil edits a record.",
    "IONOS sets its own SPF by itself for domains it hosts, and SPF records made by its services can be found by their type 'SPF (TXT)'; only one is allowed, so the existing one must be edited.",
    "Which ui-dns name servers serve a domain is shown in the account's Name server tab (they differ per domain).",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-1-1-internet.md",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/ionos.py",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
    "https://www.ionos.de/hilfe/domains/mailserver-und-verwandte-records-konfigurieren/spam-versand-vermeiden-mit-spf-record",
    "https://www.ionos.com/help/domains/configuring-mail-servers-and-other-related-records/using-an-spf-record-to-prevent-spam/",
    "https://www.ionos.co.uk/help/domains/set-up-and-manage-external-domains-with-ionos/choosing-name-servers-for-external-domains/",
  ],
  asOf: "2026",
};
