import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "cyon",
  name: "cyon",
  sites: ["my.cyon.ch"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "full",
    nameForm: "absolute",
    targetDot: "required",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "cyon",
  labels: {},
  notes: [
    "The editor's own requests carry full names with a final dot (name=example.com.) and ttl=900.",
    "The domain is chosen as 'environment' in the session; the editor's URL /domain/dnseditor does not name it.",
  ],
  sources: ["https://github.com/acmesh-official/acme.sh/blob/HEAD/dnsapi/dns_cyon.sh"],
  asOf: "2026-06",
};
