import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "digitalocean",
  name: "DigitalOcean",
  sites: ["cloud.digitalocean.com"],
  dnsPage: "https://cloud.digitalocean.com/networking/domains/{domain}",
  nameServers: ["ns1.digitalocean.com", "ns2.digitalocean.com", "ns3.digitalocean.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: 512,
};

export const about: AboutProvider = {
  id: "digitalocean",
  labels: {
    name: "Hostname",
    ttl: "TTL",
    add: "Create Record",
    save: "Create Record",
  },
  notes: [
    "The type is chosen as a tab above the form (Create new record), not in a list.",
    "A TXT with a backslash is refused.",
    "A null MX is not possible.",
    "In the Terraform example a full MX target ends with a dot.",
    "Inputs carry placeholders rather than ids: Enter @ or hostname (host), Enter hostname (host of CNAME), Enter TTL; several inputs of the page can have the same one.",
    "An open client that copies this form shows SRV with one hostname of the form _service._protocol and says that any TXT hostname other than @ gets the domain appended.",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/digitalocean/auditrecords.go",
    "https://docs.digitalocean.com/reference/terraform/reference/resources/record",
  ],
  unlinked: [
    "name server to DNS-page map with host-field words",
    "per-provider guide, help pages re-read 2026-09-05",
    "per-provider guide, 2026-09",
    "script against the DigitalOcean DNS page",
  ],
  asOf: "2026-09",
};
