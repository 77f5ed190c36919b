import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "loopia",
  name: "Loopia",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "quoted",
    ttlUnit: "seconds",
  },
  txtMax: 450,
};

export const about: AboutProvider = {
  id: "loopia",
  labels: {
    type: "Type",
    value: "Data",
    priority: "Priority",
    ttl: "TTL",
    add: "Add",
  },
  notes: [
    "There is no host field: records are added under a subdomain, which must be created and clicked first ('@' for the bare domain).",
    "Loopia's guide writes the TXT data with double quotes around it.",
    "For TXT the Priority field is to be ignored.",
    "Null MX, SRV with target '.', empty TXT and CAA with spaces are refused (404 from the API).",
    "Path: Domain and web > Domain properties > domain > DNS editor.",
  ],
  sources: [
    "https://support.loopia.com/?p=12067",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/loopia/auditrecords.go",
  ],
  asOf: "2026",
};
