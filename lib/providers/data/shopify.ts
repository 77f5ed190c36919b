import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "shopify",
  name: "Shopify",
  sites: ["admin.shopify.com"],
  dnsPage: null,
  nameServers: ["*.shopifydns.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "shopify",
  labels: {
    name: "Name",
    value: "TXT Value",
    add: "Add custom record",
  },
  notes: [
    "Settings > Domains > Shopify-managed domain > DNS settings > Add custom record, the type is chosen in that menu first.",
    "For a record on a subdomain only the subdomain name is entered in Name.",
    "Only domains bought through Shopify have an editor there.",
  ],
  sources: ["https://github.com/forwardemail/forwardemail.net/blob/HEAD/app/views/faq/index.md"],
  unlinked: ["a copy of Shopify's help text (2023-11)", "name server to provider map"],
  asOf: "2023-11",
};
