import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "dynadot",
  name: "Dynadot",
  sites: ["www.dynadot.com"],
  dnsPage: null,
  nameServers: ["*.dyna-ns.net"],
  convention: {
    apex: "unknown",
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
  id: "dynadot",
  labels: {
    type: "Record Type",
    name: "Subdomain",
    value: "IP Address or Target Host",
    ttl: "TTL",
    save: "Save DNS",
  },
  notes: [
    "The domain's DNS must first be set to Dynadot DNS in the drop-down at the top of the DNS Settings page; other choices (parking, forwarding, custom nameservers) hide the records.",
    "Records of the bare domain and of subdomains are in two sections: Domain Record and Subdomain Records (optional); the first has no host field.",
    "Dynadot appends the domain to the Subdomain field.",
    "The whole set of rows is saved at once with Save DNS.",
  ],
  sources: ["https://docs.lettr.com/knowledge-base/dns-guides/dynadot"],
  unlinked: [
    "provider catalogue with name server suffixes and panel addresses",
    "per-provider guide, 2026-09",
  ],
  asOf: "2026-09",
};
