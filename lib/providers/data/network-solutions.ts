import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "network-solutions",
  name: "Network Solutions",
  sites: ["www.networksolutions.com"],
  dnsPage: "https://www.networksolutions.com/my-account/domain-center/dns-details?domain={domain}",
  nameServers: ["*.worldnic.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "network-solutions",
  labels: {
    name: "Host",
    value: "Text",
    priority: "Priority",
    ttl: "TTL",
    save: "Continue, then Save Changes",
  },
  notes: [
    "The editor documented by Microsoft (2020) has a section and a separate edit page for each type and needs two steps, Continue and then Save Changes; stopping after the first loses the record.",
    "Host @ is shown as @ (None) after saving.",
    "The MX form has no host field, so it serves only the bare domain.",
    "Targets of MX, CNAME and SRV must end with a dot or the domain is appended.",
    "SRV Service and Protocol are drop-downs there.",
    "Newer account centre: domain page > Advanced Tools > Manage Advanced DNS Records; Bluehost and HostGator's new portals use the same words (one owner, Newfold).",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-network-solutions.md",
  ],
  unlinked: [
    "account-centre addresses",
    "provider catalogue with name server suffixes and panel addresses",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2020",
};
