import type { AboutProvider, Provider } from "../provider.ts";

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
};

export const about: AboutProvider = {
  id: "vercel",
  labels: {
    type: "Type",
    name: "Name",
    value: "Value",
    ttl: "TTL",
    add: "Add",
    save: "Add",
  },
  notes: [
    "The address needs the team slug: https://vercel.com/{team}/~/domains/{domain} or the list https://vercel.com/dashboard/domains.",
    "The zone can be imported with the CLI (vercel dns import).",
    "NS records at the bare domain cannot be set.",
    "Values of MX and CAA must be full host names; an empty or null MX is refused.",
  ],
  sources: [
    "https://vercel.com/docs/cli/dns",
    "https://smithery.ai/skills/different-ai/vercel-dns",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/vercel/auditrecords.go",
  ],
  unlinked: [
    "provider catalogue with name server suffixes and panel addresses",
    "per-provider guide, help pages re-read 2026-09-05",
    "per-provider guide, 2026-09",
  ],
  asOf: "2026-09",
};
