import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "wix",
  labels: {
    name: "Host Name",
    value: "Value",
    priority: "Priority",
    ttl: "TTL",
    add: "+ Add Record",
    save: "Save",
  },
  notes: [
    "There is no type field: each record type is a section with its own + Add Record.",
    "Host Name is empty for the bare domain and the domain stands there already.",
    "SRV service and protocol are written without underscores in Microsoft's guide.",
    "MX could be reached through Mailboxes > Configure your MX records with the provider Other (older page).",
    "Records can be edited only for domains bought at Wix or connected by nameservers, not by pointing.",
    "Saving asks for a second confirmation, Save Changes.",
  ],
  sources: [
    "https://www.mailerlite.com/help/how-to-authenticate-a-domain-with-wix",
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-wix.md",
    "https://dev.wix.com/docs/rest/account-level/domains/domain-dns/sample-flows",
  ],
  unlinked: [
    "name server to DNS-page map with host-field words",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2026-09",
};
