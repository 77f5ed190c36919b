import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "crazy-domains",
  name: "Crazy Domains",
  sites: ["manage.crazydomains.com"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "crazy-domains",
  labels: {
    name: "Sub Domain",
    value: "Text Record",
    priority: "Priority",
    add: "Add",
    save: "Update",
  },
  notes: [
    "The host field's label depends on the type: 'Sub Domain' for TXT, CNAME and SRV, 'Mail For Zone' for MX.",
    "MX priority is a drop-down list, not free text.",
    "The apex is an empty field.",
    "Several records can be added to the form before one Update saves all.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-crazy-domains.md",
  ],
  asOf: "2020",
};
