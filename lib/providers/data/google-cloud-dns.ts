import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "google-cloud-dns",
  name: "Google Cloud DNS",
  sites: ["console.cloud.google.com"],
  dnsPage: null,
  nameServers: ["ns-cloud-*.googledomains.com"],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
  labels: {
    type: "Resource record type",
    name: "DNS name",
    add: "Add standard",
  },
  sources: [
    "a public automation script (provider catalogue with NS suffixes and panel URLs)",
    "StackExchange/dnscontrol:documentation/provider/gcloud.md",
    "a public automation script (per-provider guide, 2026-09)",
  ],
  asOf: "2026-09",
};
