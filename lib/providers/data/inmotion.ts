import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "inmotion",
  name: "InMotion Hosting",
  sites: ["secure1.inmotionhosting.com"],
  dnsPage: null,
  nameServers: ["*.inmotionhosting.com"],
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
  id: "inmotion",
  labels: {},
  notes: [
    "DNS is edited in cPanel's Zone Editor of the account (see cpanel) and partly in the account panel (AMP).",
  ],
  sources: [],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: null,
};
