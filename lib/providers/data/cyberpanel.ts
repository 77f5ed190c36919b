import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "cyberpanel",
  name: "CyberPanel",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "cyberpanel",
  labels: {
    name: "Name",
    value: "Text",
    priority: "Priority",
    ttl: "TTL",
    add: "Add",
  },
  notes: [
    "Record types are tabs; each tab has its own row of inputs, all in the document at once, known only by placeholder (no labels, several inputs share name='dom').",
    "The SRV priority placeholder is misspelt 'Prioirty'.",
    "Existing rows are inputs that save by a per-row button.",
    "The zone is chosen in a select on the page, the URL does not carry it.",
  ],
  sources: [
    "https://github.com/usmannasir/cyberpanel/blob/HEAD/dns/templates/dns/addDeleteDNSRecords.html",
  ],
  asOf: "2024-10",
};
