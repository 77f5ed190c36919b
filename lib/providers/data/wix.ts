import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "wix",
  name: "Wix",
  sites: ["manage.wix.com", "www.wix.com"],
  dnsPage: null,
  nameServers: ["*.wixdns.net"],
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
  labels: {
    name: "Host Name",
    value: "Value",
    priority: "Priority",
    ttl: "TTL",
    add: "+ Add Record",
    save: "Save",
  },
  sources: [
    "https://www.mailerlite.com/help/how-to-authenticate-a-domain-with-wix",
    "MicrosoftDocs/microsoft-365-docs:microsoft-365/admin/dns/create-dns-records-at-wix.md",
    "https://dev.wix.com/docs/rest/account-level/domains/domain-dns/sample-flows",
    "a public automation script (NS to DNS-page map with host-field words)",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
  ],
  asOf: "2026-09",
};
