import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "ispconfig",
  name: "ISPConfig",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "unknown",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: 255,
};

export const about: AboutProvider = {
  id: "ispconfig",
  labels: {
    name: "Hostname",
    value: "Text",
    priority: "Priority",
    ttl: "TTL",
    save: "Save / Speichern",
  },
  notes: [
    "A client who types v=spf, v=DKIM or 'v=DMARC1; ' into the TXT form is refused and told to use the SPF, DKIM or DMARC button; the administrator is not refused.",
    "The SPF form builds its text from checkboxes and three fields (IPs, hostnames, domains to include) and shows the result in a read-only data field; 'Edit as TXT record' reaches the raw text.",
    "The DMARC form is selects and checkboxes (policy, rua, ruf, fo, adkim, aspf, pct, ri, sp), with name and domain read-only; there is no field for the raw text.",
    "The DKIM form takes public key (textarea) and selector; the record name is made from the selector.",
    "MX hostnames with an underscore are refused by the form's pattern.",
    "All pages load into one document by AJAX (data-load-content); the address in the URL bar stays the same, so the URL does not tell which zone is open.",
    "The record type is fixed by a hidden field of the page, there is no type select in the form.",
    "A blank host name is written blank into the BIND zone file, so it takes over the name of the line before; '@' is safe, it is replaced by the origin on save.",
    "MX and SRV hosts go into the zone file as typed, so a final dot is needed.",
  ],
  sources: [
    "https://github.com/cyberkathosting/ispconfig3/tree/HEAD/interface/web/dns/templates",
    "https://github.com/cyberkathosting/ispconfig3/blob/HEAD/interface/web/dns/form/dns_txt.tform.php",
    "https://github.com/cyberkathosting/ispconfig3/blob/HEAD/interface/web/dns/dns_edit_base.php",
    "https://github.com/cyberkathosting/ispconfig3/tree/HEAD/interface/web/dns/lib/lang",
    "https://github.com/cyberkathosting/ispconfig3/blob/HEAD/server/conf/bind_pri.domain.master",
    "https://github.com/cyberkathosting/ispconfig3/blob/HEAD/server/plugins-available/bind_plugin.inc.php",
  ],
  asOf: "2023-09",
};
