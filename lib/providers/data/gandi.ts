import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "gandi",
  labels: {},
  notes: [
    "LiveDNS names are relative: a host in a value without a final dot gets the domain added (CNAME to example.com must be written example.com.).",
    "The bare domain is '@'; a deeper name is written without the domain (mon.extranet).",
    "The DNS records page has a table view and a text view (BIND), both lead to the same zone.",
    "Records edited in the admin count only when the domain uses LiveDNS name servers.",
    "Old 'classic' name servers are a.dns.gandi.net, b.dns.gandi.net, c.dns.gandi.net.",
    "In the API values are grouped per name and type (rrset_values) and TXT are quoted strings.",
  ],
  sources: [
    "https://docs.gandi.net/fr/noms_domaine/operations_courantes/enregistrements_dns.html",
    "https://wiki.gandi.net/questions/en/domains/management/zone/txt-record/cname-mx-records-must-end-with",
    "https://github.com/indianajson/can-i-take-over-dns/blob/HEAD/README.md",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/gandi.py",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/gandiv5.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/gandiv5/convert.go",
  ],
  asOf: "2026",
};
