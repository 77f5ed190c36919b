import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "sakura",
  name: "Sakura Internet (さくらインターネット)",
  sites: [],
  dnsPage: null,
  nameServers: ["ns1.dns.ne.jp", "ns2.dns.ne.jp"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: 255,
};

export const about: AboutProvider = {
  id: "sakura",
  labels: {},
  notes: [
    "The domain control panel edits the zone on ns1.dns.ne.jp and ns2.dns.ne.jp.",
    "TXT is limited to 255 characters, so a 2048-bit DKIM key does not fit.",
  ],
  sources: ["https://help.sakura.ad.jp/domain/2712/"],
  asOf: "2026",
};
