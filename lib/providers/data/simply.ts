import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "simply",
  name: "Simply.com (UnoEuro)",
  sites: ["www.simply.com"],
  dnsPage: null,
  nameServers: [],
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
  id: "simply",
  labels: {},
  notes: [
    "Ready-made DNS set-ups such as 'Simply.com DKIM & SPF' can be switched on and bring their records (unoeuro._domainkey CNAME) by themselves.",
  ],
  sources: ["https://www.simply.com/dk/support/faq/mail/136/"],
  asOf: "2026",
};
