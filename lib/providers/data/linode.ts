import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "linode",
  name: "Linode / Akamai Cloud",
  sites: ["cloud.linode.com"],
  dnsPage: null,
  nameServers: [
    "ns1.linode.com",
    "ns2.linode.com",
    "ns3.linode.com",
    "ns4.linode.com",
    "ns5.linode.com",
  ],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "linode",
  labels: {
    name: "Hostname",
    value: "Value",
    priority: "Preference",
    ttl: "TTL",
    add: "Add a TXT Record",
    save: "Save",
  },
  notes: [
    "The page address has a numeric id (cloud.linode.com/domains/NNN), not the domain.",
    "@ in the TXT hostname is replaced by the full domain before saving; in the MX form @ is not understood and Subdomain must be empty.",
    "SRV protocol is a combobox of tcp, udp, xmpp, tls, smtp without underscores; SRV has no name field.",
    "SRV needs a priority other than zero (dnscontrol).",
    "Default priority is 10, default weight 5, default port 80 are prefilled and must be overwritten.",
    "Import is by zone transfer from another nameserver (AXFR), not by file.",
    "Names of two labels (selector._domainkey) may be refused according to one guide (2026-09); not confirmed.",
  ],
  sources: [
    "https://github.com/linode/manager/blob/HEAD/packages/manager/src/features/Domains/DomainDetail/DomainRecords/generateDrawerTypes.tsx",
    "https://github.com/linode/manager/blob/HEAD/packages/manager/src/features/Domains/DomainDetail/DomainRecords/DomainRecordDrawerFields.tsx",
    "https://github.com/linode/manager/blob/HEAD/packages/manager/src/features/Domains/DomainDetail/DomainRecords/generateTypes.tsx",
    "https://github.com/linode/manager/blob/HEAD/packages/manager/src/features/Domains/DomainZoneImportDrawer.tsx",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/linode.md",
    "https://github.com/linode/linode-api-docs/pull/358.patch",
  ],
  unlinked: ["per-provider guide, 2026-09"],
  asOf: "2026-09",
};
