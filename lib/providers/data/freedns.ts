import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "freedns",
  name: "FreeDNS (afraid.org)",
  sites: ["freedns.afraid.org"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "quoted",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "freedns",
  labels: {
    save: "Save!",
  },
  notes: [
    'TXT must be sent with double quotes around it (address="...").',
    "The domain is a select (domain_id) in the form; Subdomain is a field of its own.",
    "Form fields: type, domain_id, subdomain, address, send; the value field is called address.",
    "On shared (public) domains a picture code (captcha) must be typed; the filler cannot complete that.",
  ],
  sources: ["https://github.com/acmesh-official/acme.sh/blob/HEAD/dnsapi/dns_freedns.sh"],
  asOf: "2026-06",
};
