import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "lightsail",
  name: "Amazon Lightsail",
  sites: ["lightsail.aws.amazon.com"],
  dnsPage: null,
  nameServers: [
    "ns-*.awsdns-*.com",
    "ns-*.awsdns-*.net",
    "ns-*.awsdns-*.org",
    "ns-*.awsdns-*.co.uk",
  ],
  nameServersFrom: "route53",
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
  id: "lightsail",
  labels: {},
  notes: ["Same nameserver names as Route 53: NS does not tell them apart."],
  sources: [
    "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_RegisteredDomainDelegationInfo.html",
  ],
  unlinked: ["provider catalogue with name server suffixes and panel addresses"],
  asOf: null,
};
