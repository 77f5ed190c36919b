import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "technitium",
  name: "Technitium DNS Server",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "technitium",
  labels: {
    type: "Type",
    name: "Name",
    value: "Text Data",
    priority: "Preference",
    ttl: "TTL",
    add: "Add Record",
    save: "Save",
  },
  notes: [
    "The MX field's label is Preference (placeholder 1), the SRV field's is Priority: two words on one form.",
    "Groups of fields for all types stay in the document and are hidden with display:none; several inputs labelled Priority exist at once.",
    "The name input has placeholder '@' and the zone name is shown under it after a dot.",
    "Stable ids exist: txtAddEditRecordName, optAddEditRecordType, txtAddEditRecordTtl, txtAddEditRecordDataMxPreference, txtAddEditRecordDataMxExchange, txtAddEditRecordDataTxt, txtAddEditRecordDataSrvPriority/Weight/Port/Target.",
    "Changing the type select runs an onchange handler that shows the right group.",
  ],
  sources: [
    "https://github.com/TechnitiumSoftware/DnsServer/blob/HEAD/DnsServerCore/www/index.html",
  ],
  asOf: "2026-05",
};
