import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "webmin-bind",
  name: "Webmin",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "webmin-bind",
  labels: {
    name: "Name",
    value: "Message",
    priority: "Priority",
    ttl: "Time-To-Live",
  },
  notes: [
    "In the MX form the server field (value1) comes before the priority field (value0): the number in the name is not the order on the page.",
    "SRV service and protocol are entered without underscores.",
    "SPF and DMARC pages have no field for the raw text; the TXT page takes it.",
    "Add form and record list stand on one page per type (edit_recs.cgi?zone=...&type=MX).",
    "The hint beside CNAME and NS fields says that absolute names must end with a dot.",
  ],
  sources: [
    "https://github.com/webmin/webmin/blob/HEAD/bind8/bind8-lib.pl",
    "https://github.com/webmin/webmin/tree/HEAD/bind8/lang",
    "https://github.com/webmin/webmin/blob/HEAD/bind8/save_record.cgi",
  ],
  asOf: "2026-08",
};
