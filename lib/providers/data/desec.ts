import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "desec",
  name: "deSEC",
  sites: ["desec.io"],
  dnsPage: null,
  nameServers: ["ns1.desec.io", "ns2.desec.org"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "desec",
  labels: {
    type: "Record Set Type",
    name: "Subname",
    value: "Content",
    priority: "Preference",
    ttl: "TTL",
    save: "Save",
  },
  notes: [
    "The editor works on record sets: if an MX or TXT set exists at that name, a new value goes into the existing row by 'add another value'; creating a second set of the same name and type fails.",
    "'@' is refused as Subname (pattern allows a-z 0-9 _ - and *), the bare domain is an empty Subname.",
    "MX and SRV hosts without a final dot are refused with 'Hostname must end with a dot.'",
    "Type is a Vuetify combobox (text input with list, free entry), not a select.",
    "From the second value on the fields have no label; the label stands only over the first value's fields.",
    "The value fields cancel the paste event and spread the pasted text over their parts themselves, so a pasted '10 mail.example.com.' fills both MX fields.",
    "At most 300 record-set changes a day and domain (API limit).",
  ],
  sources: [
    "https://github.com/desec-io/desec-stack/blob/HEAD/www/webapp/src/views/CrudListRecord.vue",
    "https://github.com/desec-io/desec-stack/blob/HEAD/www/webapp/src/components/Field/RecordItem.vue",
    "https://github.com/desec-io/desec-stack/blob/HEAD/www/webapp/src/components/Field/RecordMX.vue",
    "https://github.com/desec-io/desec-stack/blob/HEAD/www/webapp/src/components/Field/RecordTXT.vue",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/desec.md",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/desec.py",
  ],
  asOf: "2026-08",
};
