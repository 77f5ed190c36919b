import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "cloudflare",
  name: "Cloudflare",
  sites: ["dash.cloudflare.com"],
  dnsPage: "https://dash.cloudflare.com/?to=/:account/{domain}/dns/records",
  nameServers: [
    "*.ns.cloudflare.com",
    "*.foundationdns.com",
    "*.foundationdns.net",
    "*.foundationdns.org",
  ],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: 2048,
};

export const about: AboutProvider = {
  id: "cloudflare",
  labels: {
    type: "Type",
    name: "Name",
    value: "Content",
    priority: "Priority",
    ttl: "TTL",
    add: "Add record",
    save: "Save",
  },
  notes: [
    "TXT content without quotation marks is accepted; the dashboard then shows a warning that it should be quoted, resolvers see the same value.",
    "CNAME records used for DKIM or autoconfig must be set to DNS only (grey cloud); with the proxy on they do not answer as CNAME.",
    "MX and DKIM records made by Cloudflare Email Routing are managed by that service, not by hand.",
    "The deep link with ?to=/:account/... asks which account when the user has several.",
    "The API's present SRV form has the whole _service._proto name in Name and no separate service and protocol, so the dashboard form may be met either way.",
    "All TXT records of one name together may hold at most 8192 characters.",
    "Unbalanced quotation marks give a validation error.",
    "Table shows proxied records only by their Cloudflare address in public DNS.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-cloudflare.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/cloudflareapi.md",
    "https://github.com/Domain-Connect/knowledge-base/blob/HEAD/Knowledge%20Base/07_Adoption_and_Ecosystem.md",
    "https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/dns/manage-dns-records/reference/dns-record-types.mdx",
    "https://github.com/cloudflare/cloudflare-docs/blob/HEAD/src/content/docs/dns/manage-dns-records/how-to/create-dns-records.mdx",
  ],
  unlinked: [
    "name server to DNS-page map with host-field words",
    "provider catalogue with name server suffixes and panel addresses",
    "Cloudflare quotes note",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2026-09",
};
