import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "weebly",
  name: "Weebly / Square",
  sites: ["www.weebly.com"],
  dnsPage: null,
  nameServers: [],
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
  id: "weebly",
  labels: {},
  notes: ["Domains page > domain > DNS."],
  sources: ["https://github.com/forwardemail/forwardemail.net/blob/HEAD/app/views/faq/index.md"],
  asOf: null,
};
