import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "easydns",
  name: "easyDNS",
  sites: ["cp.easydns.com"],
  dnsPage: null,
  nameServers: ["*.easydns.com", "*.easydns.net", "*.easydns.org", "*.easydns.info"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "easydns",
  labels: {
    name: "HOST",
    value: "TEXT",
    priority: "PREF",
    ttl: "TTL",
    save: "NEXT, then CONFIRM",
  },
  notes: [
    "Each type is a section edited on its own page and saved in two steps, NEXT and CONFIRM.",
    "The MX host field is called MAIL FOR ZONE.",
    "CNAME addresses and SRV targets must end with a dot; for the MX server the guide enters none.",
    "SRV is not part of all service levels.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/set-up-DNS-records-at-easyDNS.md",
  ],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: "2020",
};
