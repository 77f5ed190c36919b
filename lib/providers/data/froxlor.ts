import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "froxlor",
  name: "Froxlor",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "froxlor",
  labels: {
    type: "Type",
    name: "Record",
    value: "Content",
    priority: "Priority",
    ttl: "TTL",
  },
  notes: [
    "There is no edit: a record is deleted and added again (the API says so).",
    "SRV content is 'weight port target'; the priority goes into the Priority field although the help text shows all four.",
    "MX target and SRV target get the final dot by themselves; MX priority is mandatory.",
    "A second tab shows the finished zone file as read-only text, useful to read records back.",
    "Form fields: dns_record, dns_type (select), dns_mxp, dns_content, dns_ttl; the page's address has domain_id, not the name.",
    "The form's labels are English in every language.",
  ],
  sources: [
    "https://github.com/froxlor/Froxlor/blob/HEAD/lib/formfields/formfield.dns_add.php",
    "https://github.com/froxlor/Froxlor/blob/HEAD/lib/Froxlor/Api/Commands/DomainZones.php",
    "https://github.com/froxlor/Froxlor/blob/HEAD/lib/Froxlor/Dns/Dns.php",
    "https://github.com/froxlor/Froxlor/blob/HEAD/lng/en.lng.php",
  ],
  asOf: "2026-02",
};
