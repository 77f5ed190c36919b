import type { Provider } from "../provider.ts";

export const provider: Provider = {
  id: "vercel",
  name: "Vercel",
  sites: ["vercel.com"],
  dnsPage: null,
  nameServers: ["*.vercel-dns.com"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
  labels: {
    type: "Type",
    name: "Name",
    value: "Value",
    ttl: "TTL",
    add: "Add",
    save: "Add",
  },
  sources: [
    "https://vercel.com/docs/cli/dns (2026-01)",
    "https://smithery.ai/skills/different-ai/vercel-dns",
    "StackExchange/dnscontrol:providers/vercel/auditrecords.go",
    "a public automation script (provider catalogue with NS suffixes and panel URLs)",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
    "a public automation script (per-provider guide, 2026-09)",
  ],
  asOf: "2026-09",
};
