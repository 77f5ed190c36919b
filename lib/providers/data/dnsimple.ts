import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "dnsimple",
  name: "DNSimple",
  sites: ["dnsimple.com"],
  dnsPage: null,
  nameServers: [
    "ns1.dnsimple.com",
    "ns2.dnsimple-edge.net",
    "ns3.dnsimple.com",
    "ns4.dnsimple-edge.org",
    "*.dnsimple-edge.com",
  ],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: 1000,
};

export const about: AboutProvider = {
  id: "dnsimple",
  labels: {
    name: "Name",
    value: "Content",
    priority: "Priority",
    ttl: "TTL",
    add: "Add record",
    save: "Add record / Update record",
  },
  notes: [
    "Two editors behind tabs: simple (Name, Content, TTL for every type, the content as a zone-file string such as '10 mail.example.net') and record fields (own field for each part of MX, SRV, CAA, SVCB).",
    "1000 characters is counted after quotes and escapes are added.",
    "Its page address has the account number: dnsimple.com/a/NNN/domains/{domain}/records.",
    "One page advises targets ending with a dot, another shows them without.",
  ],
  sources: [
    "https://github.com/dnsimple/dnsimple-support/blob/HEAD/content/articles/txt-record-format.md",
    "https://github.com/dnsimple/dnsimple-support/blob/HEAD/content/articles/record-editor-simple-field.md",
    "https://github.com/dnsimple/dnsimple-support/blob/HEAD/content/articles/how-to-add-dns-records.md",
    "https://github.com/dnsimple/dnsimple-support/blob/HEAD/content/articles/import-records-zone-file.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/dnsimple/auditrecords.go",
  ],
  asOf: "2026-08",
};
