import type { Provider } from "../provider.ts";

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
  labels: {
    name: "Hostname",
    ttl: "TTL",
    add: "Create Record",
    save: "Create Record",
  },
  sources: [
    "StackExchange/dnscontrol:providers/digitalocean/auditrecords.go",
    "https://docs.digitalocean.com/reference/terraform/reference/resources/record",
    "a public automation script (NS to DNS-page map with host-field words)",
    "a public automation script (per-provider guide, help pages re-read 2026-09-05)",
    "a public automation script (per-provider guide, 2026-09)",
    "a public automation script (script against the DigitalOcean DNS page)",
  ],
  asOf: "2026-09",
};
