import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "netcup",
  name: "netcup",
  sites: [],
  dnsPage: null,
  nameServers: ["root-dns.netcup.net", "second-dns.netcup.net", "third-dns.netcup.net"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "netcup",
  labels: {
    type: "Type",
    name: "Host",
    value: "Destination",
  },
  notes: [
    "The column of the priority is headed 'MX'.",
    "No TTL per record: one for the zone.",
    "Columns are Host, Type, MX, Destination, valid ('gültig').",
    "The DNS tab is reached in the CCP by Domains, the magnifying-glass icon and tab DNS; it opens in the same page, so the URL does not name the domain.",
    "In the API an SRV is one destination 'priority weight port target' and the priority field serves MX only; '@' or an empty destination means the bare domain.",
  ],
  sources: [
    "https://helpcenter.netcup.com/en/wiki/web-hosting/webhosting-dns",
    "https://www.netcup.com/en/helpcenter/documentation/web-hosting/webhosting-dns",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/netcup.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/netcup/netcupProvider.go",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/netcup.py",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/netcup/types.go",
  ],
  asOf: "2026",
};
