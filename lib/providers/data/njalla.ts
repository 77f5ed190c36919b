import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "njalla",
  name: "Njalla",
  sites: ["njal.la"],
  dnsPage: null,
  nameServers: ["1-you.njalla.no", "2-can.njalla.in", "3-get.njalla.fo"],
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
  id: "njalla",
  labels: {},
  notes: [],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/njalla.py",
    "https://github.com/acmesh-official/acme.sh/blob/HEAD/dnsapi/dns_njalla.sh",
  ],
  asOf: "2026-04",
};
