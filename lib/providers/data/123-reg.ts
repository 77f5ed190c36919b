import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "123-reg",
  name: "123 Reg",
  sites: ["www.123-reg.co.uk"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "123-reg",
  labels: {
    type: "Type",
    name: "Hostname",
    value: "Destination TXT/SPF",
    priority: "Priority",
    ttl: "TTL",
    add: "Add",
  },
  notes: [
    "The type is called TXT/SPF in the list.",
    "MX, CNAME and SRV destinations must end with a dot.",
    "SRV destination holds weight, port and target in one field; the priority has its own.",
    "The value column's head changes with the type (Destination MX, Destination TXT/SPF ...).",
    "DNS editor: Manage DNS > Advanced DNS tab.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-123-reg-co-uk.md",
  ],
  asOf: "2021",
};
