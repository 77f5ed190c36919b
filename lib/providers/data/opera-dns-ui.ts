import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "opera-dns-ui",
  name: "Opera DNS UI",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "in-value",
    srv: "one-value",
    txt: "unknown",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "opera-dns-ui",
  labels: {
    type: "Type",
    name: "Name",
    value: "Content",
    ttl: "TTL",
    add: "Add",
    save: "Save changes",
  },
  notes: [
    "The add row is the last table row with ids new_name, new_type, new_ttl, new_content, new_enabled, new_comment; Add is disabled until valid and only changes the page; Save changes sends all.",
    "A user without rights sends a change request that another must approve.",
    "TTL takes '1H'-like text.",
  ],
  sources: ["https://github.com/operasoftware/dns-ui/blob/HEAD/templates/zone.php"],
  asOf: "2024-07",
};
