import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "namecheap",
  name: "Namecheap",
  sites: ["ap.www.namecheap.com", "www.namecheap.com"],
  dnsPage: "https://ap.www.namecheap.com/Domains/DomainControlPanel/{domain}/advancedns",
  nameServers: ["*.registrar-servers.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Type",
    name: "Host",
    value: "Value",
    ttl: "TTL",
    add: "Add New Record",
    save: "Save All Changes",
  },
  sources: [
    "MicrosoftDocs/microsoft-365-docs:microsoft-365/admin/dns/create-dns-records-at-namecheap.md",
    "https://docs.lettr.com/knowledge-base/dns-guides/namecheap",
    "https://resend.com/docs/knowledge-base/namecheap.md",
    "StackExchange/dnscontrol:providers/namecheap/auditrecords.go",
    "public code, a public automation script (puppeteer against the Advanced DNS page)",
    "a public automation script (NS to DNS-page map with host-field words)",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
    "a public automation script (per-provider guide, 2026-09)",
  ],
  asOf: "2026-09",
};
