import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "designate",
  name: "OpenStack Designate (Horizon)",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "full",
    nameForm: "absolute",
    targetDot: "required",
    mxPreference: "in-value",
    srv: "one-value",
    txt: "quoted",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "designate",
  labels: {
    type: "Type",
    name: "Name",
    value: "Record",
    ttl: "TTL",
    add: "Create Record Set",
  },
  notes: [
    "The name must be a full name with a final dot (pattern ^.+\\.$), also for the bare domain.",
    "One form edits a whole record set: a second MX for the same name is a second item of the Records array, not a second form.",
    "MX value is '10 mail.example.com.' in one field.",
    "The type select's option texts are 'MX - Mail exchange record', their values the bare type.",
    "On update type and name are read-only.",
  ],
  sources: [
    "https://github.com/openstack/designate-dashboard/blob/HEAD/designatedashboard/static/designatedashboard/resources/os-designate-recordset/actions/common-forms.service.js",
    "https://github.com/openstack/designate-dashboard/blob/HEAD/designatedashboard/static/designatedashboard/resources/os-designate-recordset/os-designate-recordset.module.js",
  ],
  asOf: "2026-06",
};
