import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "huawei",
  name: "Huawei Cloud DNS",
  sites: ["console-intl.huaweicloud.com"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "in-value",
    srv: "one-value",
    txt: "quoted",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "huawei",
  labels: {},
  notes: [
    "The editor works on record sets: one text area takes up to 50 values, one a line; a second MX is a second line of the same set.",
    "MX value is '10 mailserver.example.com.' (priority and host) in one line.",
    "TXT text must be wrapped in ASCII double quotes.",
    "Null MX, and backslash or double quotes inside a TXT, are refused by the API.",
    "The documents' MX example ends in a dot.",
  ],
  sources: [
    "https://support.huaweicloud.com/usermanual-dns/dns_usermanual_2511.html",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/huaweicloud.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/huaweicloud/auditrecords.go",
    "https://support.huaweicloud.com/intl/en-us/my-kualalumpur-1-usermanual-dns/dns_usermanual_0601.html",
  ],
  asOf: "2026-05",
};
