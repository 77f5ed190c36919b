import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "dreamhost",
  labels: {
    type: "Type",
    name: "Host",
    value: "Value",
    add: "Add Record",
    save: "Add Record",
  },
  notes: [
    "Present panel: Websites > Manage Websites > three-dot menu > DNS Settings, then Add Record and a type; fields Host and Points to for CNAME; no TTL field.",
    "Older panel (2020 guide): MX was under Mail > Custom MX, one box per record holding priority and host together (0 host.), ending with a dot; SRV was one value (100 1 443 host.).",
    "DreamHost appends the domain to Host.",
    "The DKIM, MX and SPF records DreamHost makes for its own mail stand apart from custom records.",
    "Guides name the host field Name or Host; @ is added by itself for the bare domain.",
    "Add Record stands in a section per type.",
  ],
  sources: [
    "https://docs.lettr.com/knowledge-base/dns-guides/dreamhost",
    "https://resend.com/docs/knowledge-base/dreamhost.md",
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-dreamhost.md",
    "https://help.dreamhost.com/hc/en-us/articles/215029758-DKIM-records",
  ],
  unlinked: ["per-provider guide, help pages re-read 2026-09-05"],
  asOf: "2026-07",
};
