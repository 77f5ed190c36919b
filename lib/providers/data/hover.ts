import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "hover",
  labels: {
    type: "Record Type",
    name: "Hostname",
    value: "Content",
    priority: "Priority",
    ttl: "TTL",
    add: "Add a record",
    save: "Save",
  },
  notes: [
    "In the MX form two fields are both called Hostname: the record's host and the mail server.",
    "The SRV host field takes _service._proto in one.",
    "A CNAME's value field is called Target Host.",
    "Current help: Add a record; value field is Content for TXT, Target Name for CNAME, IP address for A.",
    "@ is to be typed even where the form asks for the full domain.",
    "No CNAME on the bare domain.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-hover.md",
  ],
  unlinked: [
    "DNS page address",
    "name server to provider map",
    "per-provider guide, help pages re-read 2026-09-05",
    "per-provider guide, 2026-09",
    "Aster DNS provider table, 2026",
  ],
  asOf: "2026-09",
};
