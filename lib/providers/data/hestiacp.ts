import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hestiacp",
  name: "HestiaCP / VestaCP",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "unknown",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "hestiacp",
  labels: {
    type: "Type",
    name: "Record",
    value: "IP or Value",
    priority: "Priority",
    ttl: "TTL",
    add: "Add Record",
    save: "Save",
  },
  notes: [
    "The list cuts record names to 12 characters followed by '...'; the full name stands in the link's title and in the row's data-sort-record attribute.",
    "The full value of each row is in data-sort-value, type in data-sort-type.",
    "The value input sits under a select of the server's IP addresses whose change overwrites the input; the select is the first control after the label.",
    "The host hint under the Record input shows what name results, but only while typing (input event, debounced).",
    "The domain name is in the URL as ?domain=, the list is /list/dns/?domain={domain} and the add page is /add/dns/?domain={domain}.",
    "The DNS form's Record field is prefilled with @.",
    "A missing priority becomes 10 for MX and SRV.",
  ],
  sources: [
    "https://github.com/hestiacp/hestiacp/blob/HEAD/web/templates/pages/add_dns_rec.php",
    "https://github.com/hestiacp/hestiacp/blob/HEAD/web/templates/pages/list_dns_rec.php",
    "https://github.com/hestiacp/hestiacp/tree/HEAD/bin/v-add-dns-record",
    "https://github.com/hestiacp/hestiacp/blob/HEAD/web/js/src/dnsRecordHint.js",
  ],
  asOf: "2026-08",
};
