import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "opensrs",
  name: "Tucows / OpenSRS",
  sites: ["manage.opensrs.com"],
  dnsPage: null,
  nameServers: ["*.systemdns.com"],
  resold: true,
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
  id: "opensrs",
  labels: {},
  notes: [
    "ns1 to ns3.systemdns.com are the default nameservers of its DNS service; owners normally see a reseller's panel, not OpenSRS's.",
    "dnscontrol and one catalogue also name opensrs.net for nameservers of other products.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/opensrs/opensrsProvider.go",
  ],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: "2026-05",
};
