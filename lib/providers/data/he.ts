import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "he",
  name: "Hurricane Electric Free DNS",
  sites: ["dns.he.net"],
  dnsPage: null,
  nameServers: ["ns1.he.net", "ns2.he.net", "ns3.he.net", "ns4.he.net", "ns5.he.net"],
  convention: {
    apex: "full",
    nameForm: "absolute",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "split",
    txt: "quoted",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "he",
  labels: {
    name: "Name",
    value: "Content",
    priority: "Priority",
    ttl: "TTL",
    save: "Submit, Update",
  },
  notes: [
    "The zone's numeric id stands in the URL, not the domain's name.",
    "Names in the form are full names (Name=host.example.com), also for the bare domain.",
    "MX hosts are stored and shown without a final dot.",
    "Read rows from tr.dns_tr: type in data of .rrlabel, TTL in the 5th cell, priority in the 6th ('-' when none), the whole value in the data attribute of the 7th cell (the visible text may be cut).",
    "Null MX is refused.",
    "There is no API; other tools work on this page's form: Type, Name, Content, TTL, Priority, Target, Weight, Port, hosted_dns_recordid, hosted_dns_editrecord.",
    "dnscontrol sends MX hosts with a final dot and the page takes them.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/hedns/hednsProvider.go",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/hedns.md",
    "https://github.com/acmesh-official/acme.sh/blob/HEAD/dnsapi/dns_he.sh",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/henet.py",
  ],
  asOf: "2026-06",
};
