import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "scaleway",
  name: "Scaleway Domains and DNS",
  sites: ["console.scaleway.com"],
  dnsPage: null,
  nameServers: ["*.scw.cloud"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "scaleway",
  labels: {
    add: "+ Add records",
    save: "Edit record",
  },
  notes: [
    "API and Terraform use an empty name for the bare domain, a priority field for MX and a final dot in the host.",
    "Online.net's DNS (console.online.net, NS *.online.net) is another, older editor.",
    "The add form is a pop-up opened by '+ Add records' on the zone (Domain > DNS zones tab > zone); deleting asks to type DELETE.",
  ],
  sources: [
    "https://www.pulumi.com/registry/packages/scaleway/api-docs/domain/record",
    "https://github.com/scaleway/docs-content/blob/HEAD/pages/domains-and-dns/quickstart.mdx",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/scaleway.py",
    "https://github.com/scaleway/docs-content/blob/HEAD/pages/domains-and-dns/how-to/manage-dns-records.mdx",
  ],
  asOf: "2025-11",
};
