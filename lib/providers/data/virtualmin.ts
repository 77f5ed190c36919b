import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "virtualmin",
  name: "Virtualmin",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "virtualmin",
  labels: {
    name: "Record name",
    value: "Mail server DNS name",
    priority: "Mail server priority",
  },
  notes: [
    "The record name has a radio pair: same as domain, or a text box; the apex is the radio, not the text.",
    "SRV service and protocol have fields of their own (sservice text, sproto select) without underscores.",
    "Fields are value_0, value_1, ... whose meaning comes from the row's label in the left table cell, not from a label element.",
    "For a new record the bare domain is chosen by the radio 'same'; '.{domain}' stands behind the text box; the name of an existing record at the bare domain cannot be changed.",
  ],
  sources: [
    "https://github.com/virtualmin/virtualmin-gpl/blob/HEAD/edit_record.cgi",
    "https://github.com/virtualmin/virtualmin-gpl/blob/HEAD/feature-dns.pl",
    "https://github.com/virtualmin/virtualmin-gpl/tree/HEAD/lang/en",
  ],
  asOf: "2026-08",
};
