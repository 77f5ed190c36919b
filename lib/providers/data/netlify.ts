import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "netlify",
  name: "Netlify",
  sites: ["app.netlify.com"],
  dnsPage: null,
  nameServers: ["dns1.p*.nsone.net", "dns2.p*.nsone.net", "dns3.p*.nsone.net", "dns4.p*.nsone.net"],
  nameServersFrom: "ns1",
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
  id: "netlify",
  labels: {
    name: "Name",
  },
  notes: [
    "Nameservers are NS1's: dnsN.pNN.nsone.net is Netlify as well as direct NS1 customers, so the NS is only a strong hint.",
    "An empty MX is refused.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/netlify.md",
  ],
  unlinked: [
    "provider catalogue with name server suffixes and panel addresses",
    "name server to provider map",
  ],
  asOf: "2026-05",
};
