import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "namesilo",
  name: "NameSilo",
  sites: ["www.namesilo.com"],
  dnsPage: "https://www.namesilo.com/account_domain_manage_dns.php?domain={domain}",
  nameServers: ["*.dnsowl.com", "*.namesilo.com"],
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
  id: "namesilo",
  labels: {
    name: "HOSTNAME",
    value: "ADDRESS",
    ttl: "TTL",
    save: "Submit",
  },
  notes: [
    "There is no type drop-down: the type is chosen by clicking its name above the form.",
    "Hostname stays empty for the bare domain.",
    "@ or empty both stand for the bare domain.",
  ],
  sources: [],
  unlinked: [
    "name server to DNS-page map with host-field words",
    "provider catalogue with name server suffixes and panel addresses",
    "column names",
    "per-provider guide, help pages re-read 2026-09-05",
    "Aster DNS provider table, 2026",
  ],
  asOf: "2026-07",
};
