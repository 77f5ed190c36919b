import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "google-cloud-dns",
  labels: {
    type: "Resource record type",
    name: "DNS name",
    add: "Add standard",
  },
  notes: [
    "The nameserver names are shared with Squarespace (ex Google Domains) domains.",
    "The page address needs the project and the zone's short name, not the domain.",
    "Zone > Add standard; fields DNS name, Resource record type, and a field per type (Canonical name for CNAME).",
    "Targets are to end with a dot.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/gcloud.md",
  ],
  unlinked: [
    "provider catalogue with name server suffixes and panel addresses",
    "per-provider guide, 2026-09",
  ],
  asOf: "2026-09",
};
