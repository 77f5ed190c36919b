import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "dreamhost",
  name: "DreamHost",
  sites: ["panel.dreamhost.com"],
  dnsPage: null,
  nameServers: ["*.dreamhost.com"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "in-value",
    srv: "one-value",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Type",
    name: "Host",
    value: "Value",
    add: "Add Record",
    save: "Add Record",
  },
  sources: [
    "https://docs.lettr.com/knowledge-base/dns-guides/dreamhost",
    "https://resend.com/docs/knowledge-base/dreamhost.md",
    "MicrosoftDocs/microsoft-365-docs:microsoft-365/admin/dns/create-dns-records-at-dreamhost.md",
    "https://help.dreamhost.com/hc/en-us/articles/215029758-DKIM-records",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
  ],
  asOf: "2026-07",
};
