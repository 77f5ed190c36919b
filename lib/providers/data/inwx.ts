import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "inwx",
  name: "INWX",
  sites: ["www.inwx.de"],
  dnsPage: null,
  nameServers: [
    "ns.inwx.de",
    "ns2.inwx.de",
    "ns3.inwx.eu",
    "ns4.inwx.com",
    "ns5.inwx.net",
    "ns.domrobot.com",
    "ns.domrobot.net",
    "ns.domrobot.org",
    "ns.domrobot.info",
  ],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "split",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "inwx",
  labels: {},
  notes: [
    "TXT with back-ticks, with trailing spaces or empty is refused.",
    "In the API, MX and SRV priority is a field of its own and SRV content is 'weight port target'; the web table's form was not seen.",
  ],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/inwx.py",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/inwx/auditrecords.go",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/inwx/inwxProvider.go",
  ],
  asOf: "2026-05",
};
