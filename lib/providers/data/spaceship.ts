import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "spaceship",
  name: "Spaceship",
  sites: ["www.spaceship.com"],
  dnsPage: "https://www.spaceship.com/application/advanced-dns-application/manage/{domain}/",
  nameServers: ["launch1.spaceship.net", "launch2.spaceship.net"],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "spaceship",
  labels: {
    name: "Host",
    value: "Value",
    add: "Add record",
  },
  notes: [
    "The address carries a language part for other languages (/zh/application/...).",
    "Launchpad > Advanced DNS > domain > Custom records > Add record; fields Host and Value.",
  ],
  sources: [],
  unlinked: ["per-provider guide, 2026-09"],
  asOf: "2026-09",
};
