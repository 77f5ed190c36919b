import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hover",
  name: "Hover",
  sites: ["www.hover.com"],
  dnsPage: "https://www.hover.com/control_panel/domain/{domain}/dns",
  nameServers: ["*.hover.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Record Type",
    name: "Hostname",
    value: "Content",
    priority: "Priority",
    ttl: "TTL",
    add: "Add a record",
    save: "Save",
  },
  sources: [
    "MicrosoftDocs/microsoft-365-docs:microsoft-365/admin/dns/create-dns-records-at-hover.md",
    "a public automation script (DNS page address)",
    "a public automation script (NS to provider map)",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
    "a public automation script (per-provider guide, 2026-09)",
    "a public automation script (Aster DNS provider table, 2026)",
  ],
  asOf: "2026-09",
};
