import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "porkbun",
  name: "Porkbun",
  sites: ["porkbun.com"],
  dnsPage: "https://porkbun.com/account/dns/{domain}",
  nameServers: ["*.ns.porkbun.com"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "porkbun",
  labels: {
    type: "Type",
    name: "Host",
    value: "Answer",
    priority: "Priority",
    ttl: "TTL",
    add: "Add Record",
    save: "Submit Records",
  },
  notes: [
    "Host stays empty for the bare domain.",
    "A new domain carries default ALIAS/CNAME parking records that conflict.",
    "The value is stored as typed; quotation marks typed by the owner become part of it through the API.",
    "Priority and Notes stand in the form for every type, and Priority is left empty for TXT.",
    "Nameservers are four city names: maceio, salvador, fortaleza, curitiba .ns.porkbun.com.",
    "TXT values go into another control: choosing TXT hides the input editDNSModal_answer and shows the textarea editDNSModal_answer_long.",
    "Duplicate hidden instances of the same ids stand in the page, so the visible one must be taken and read back.",
    "Add Record only stages a row; Submit Records commits; a sign-out in between loses the staged rows.",
    "The DNS page can ask for a device code again even in a signed-in session.",
    "The list of records below renders late and may look empty after saving.",
    "A host with a default ALIAS or CNAME gives 'A CNAME or ALIAS record with that host already exists'.",
  ],
  sources: [
    "https://resend.com/docs/knowledge-base/porkbun.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/porkbun/porkbunProvider.go",
    "https://docs.rs/porkbun-api/1.0.3/porkbun_api/struct.CreateOrEditDnsRecord.html",
  ],
  unlinked: [
    "form labels",
    "raw content",
    "name server to DNS-page map with host-field words",
    "Porkbun playbook, learned on a live account",
    "per-provider guide, help pages re-read 2026-09-05",
    "Aster DNS provider table, 2026",
  ],
  asOf: "2026-09",
};
