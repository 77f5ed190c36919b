import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "enom",
  name: "Enom",
  sites: ["www.enom.com", "www.enomcentral.com"],
  dnsPage: null,
  nameServers: ["*.name-services.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "enom",
  labels: {
    type: "Record Type",
    name: "Host Name",
    value: "Address",
    priority: "Pref",
    add: "new row",
    save: "save",
  },
  notes: [
    "MX is not in Host Records: Manage Domain > Email Settings > Service Selection = User (MX) opens its own table.",
    "TXT is in Manage Domain > Host Records; SRV in the link 'add SRV or SPF record' beside 'new row'.",
    "Targets must end with a dot.",
    "The form has no TTL.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-enomcentral.md",
  ],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: "2020",
};
