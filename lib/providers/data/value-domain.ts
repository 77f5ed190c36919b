import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "value-domain",
  name: "Value-Domain (バリュードメイン)",
  sites: [],
  dnsPage: null,
  nameServers: ["*.value-domain.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "in-value",
    srv: "one-value",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "value-domain",
  labels: {},
  notes: [
    "The editor is one text area for the whole zone, one line a record, in a syntax of its own: 'mx mx1.example.net. 10', 'txt @ v=spf1 mx ~all', 'txt abc text' (type in lower case, MX host before the number, no host in an MX line for the bare domain).",
    "One TTL for the whole zone.",
    "A filler must append lines and keep the others; overwriting the area deletes the zone.",
  ],
  sources: [
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/valuedomain.py",
  ],
  asOf: "2026-04",
};
