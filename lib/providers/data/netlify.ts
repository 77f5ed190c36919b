import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "netlify",
  name: "Netlify",
  sites: ["app.netlify.com"],
  dnsPage: null,
  nameServers: ["dns1.p*.nsone.net", "dns2.p*.nsone.net", "dns3.p*.nsone.net", "dns4.p*.nsone.net"],
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
  labels: {
    name: "Name",
  },
  sources: [
    "a public automation script (provider catalogue with NS suffixes and panel URLs)",
    "StackExchange/dnscontrol:documentation/provider/netlify.md",
    "a public automation script (NS to provider map)",
  ],
  asOf: "2026-05",
};
