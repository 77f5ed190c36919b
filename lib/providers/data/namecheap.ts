import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "namecheap",
  name: "Namecheap",
  sites: ["ap.www.namecheap.com", "www.namecheap.com"],
  dnsPage: "https://ap.www.namecheap.com/Domains/DomainControlPanel/{domain}/advancedns",
  nameServers: ["*.registrar-servers.com"],
  convention: {
    apex: "at",
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
  id: "namecheap",
  labels: {
    type: "Type",
    name: "Host",
    value: "Value",
    ttl: "TTL",
    add: "Add New Record",
    save: "Save All Changes",
  },
  notes: [
    "MX rows live in a second section, Mail Settings; its drop-down must be set to Custom MX before an MX record can be added, and Email Forwarding there excludes custom MX.",
    "The full host name pasted into Host gives mailing.company.com.company.com.",
    "A row that is filled but not confirmed with the tick (or Save All Changes) is not saved.",
    "The SRV form has no Host field: service and protocol make the name.",
    "Microsoft's guide (2020) says MX, CNAME and SRV targets must end with a dot; newer guides (Lettr) enter them without.",
    "TXT values with double quotes are refused through the API (dnscontrol audit).",
    "NS of *.namecheaphosting.com means Namecheap web hosting: records are then edited in cPanel, not here.",
    "Namecheap's help (2026) writes CNAME values without a trailing dot.",
    "New host records can take up to 30 minutes to be accepted.",
    "The editor works only while the domain uses Namecheap BasicDNS or PremiumDNS.",
    "The records table is AngularJS: a value written without real input and change events is not taken.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-namecheap.md",
    "https://docs.lettr.com/knowledge-base/dns-guides/namecheap",
    "https://resend.com/docs/knowledge-base/namecheap.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/namecheap/auditrecords.go",
  ],
  unlinked: [
    "puppeteer against the Advanced DNS page",
    "name server to DNS-page map with host-field words",
    "per-provider guide, help pages re-read 2026-09-05",
    "per-provider guide, 2026-09",
  ],
  asOf: "2026-09",
};
