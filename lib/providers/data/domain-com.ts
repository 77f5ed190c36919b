import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "domain-com",
  name: "Domain.com",
  sites: ["www.domain.com"],
  dnsPage: null,
  nameServers: ["*.domain.com"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "domain-com",
  labels: {},
  notes: ["Card view: Manage, list view: gear icon, then DNS & Nameservers > DNS Records."],
  sources: ["https://github.com/forwardemail/forwardemail.net/blob/HEAD/app/views/faq/index.md"],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: null,
};
