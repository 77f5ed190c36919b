import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "siteground",
  name: "SiteGround",
  sites: ["tools.siteground.com", "my.siteground.com", "login.siteground.com"],
  dnsPage: null,
  nameServers: ["*.siteground.net", "*.sgvps.net"],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "siteground",
  labels: {
    name: "Name",
    value: "Value",
    ttl: "Cache duration",
    save: "Create",
  },
  notes: [
    "Site Tools > Domain > DNS Zone Editor; the type is chosen first (TXT in the list of record types), then the form Create New Record shows.",
    "The TTL field is called Cache duration and is a list.",
  ],
  sources: ["https://support.teesnap.com/siteground-dkim-and-dmarc-setup"],
  unlinked: ["name server to provider map"],
  asOf: null,
};
