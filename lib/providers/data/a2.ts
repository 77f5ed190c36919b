import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "a2",
  name: "A2 Hosting (hosting.com)",
  sites: ["my.a2hosting.com"],
  dnsPage: null,
  nameServers: ["*.a2hosting.com"],
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
  id: "a2",
  labels: {},
  notes: ["DNS is edited in cPanel's Zone Editor (see cpanel)."],
  sources: [],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: null,
};
