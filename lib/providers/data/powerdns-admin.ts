import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "powerdns-admin",
  name: "PowerDNS-Admin",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "optional",
    mxPreference: "in-value",
    srv: "one-value",
    txt: "quoted",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "powerdns-admin",
  labels: {
    type: "Type",
    name: "Name",
    value: "Data",
    ttl: "TTL",
    add: "Add Record",
    save: "Save, then Save Changes > Apply Changes",
  },
  notes: [
    "Two steps: the row's Save only changes the table in the page; nothing reaches DNS before Save Changes and the confirm dialog's Apply Changes.",
    "MX priority and host stand in one Data field as '10 mail.example.com.'.",
    "With the record helper on, focusing the Data field of an MX, SRV, CAA or SOA row opens a dialog whose fields (MX Priority, MX Server; SRV Priority, Weight, Port, Target) overwrite Data and add the final dot.",
    "The edited row has no labels: inputs are found by column position and by ids edit-row-focus, record_type, record_status, record_ttl, current_edit_record_data, record_comment.",
    "Page address is /domain/{domain} on any host.",
    "Both '@' and a blank name mean the bare domain; rows of the bare domain show '@'.",
    "The server side adds a missing final dot to MX, CNAME, SRV, NS and PTR data; TXT data is sent as typed.",
  ],
  sources: [
    "https://github.com/PowerDNS-Admin/PowerDNS-Admin/blob/HEAD/powerdnsadmin/templates/domain.html",
    "https://github.com/PowerDNS-Admin/PowerDNS-Admin/blob/HEAD/powerdnsadmin/static/custom/js/custom.js",
    "https://github.com/PowerDNS-Admin/PowerDNS-Admin/blob/HEAD/powerdnsadmin/static/custom/js/record-helper.js",
    "https://github.com/PowerDNS-Admin/PowerDNS-Admin/blob/HEAD/powerdnsadmin/models/record.py",
    "https://github.com/PowerDNS-Admin/PowerDNS-Admin/blob/HEAD/powerdnsadmin/lib/utils.py",
  ],
  asOf: "2026-08",
};
