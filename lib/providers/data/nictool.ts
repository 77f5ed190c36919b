import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "nictool",
  name: "NicTool",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "split",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "nictool",
  labels: {
    type: "type",
    name: "name",
    value: "address",
    ttl: "ttl",
  },
  notes: [],
  sources: ["https://github.com/NicTool/NicTool/blob/HEAD/client/htdocs/zone.cgi"],
  asOf: "2026-07",
};
