import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "ovh",
  name: "OVHcloud",
  sites: ["www.ovh.com"],
  dnsPage: null,
  nameServers: ["*.ovh.net", "*.anycast.me"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "required",
    mxPreference: "own-field",
    srv: "split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: 255,
};

export const about: AboutProvider = {
  id: "ovh",
  labels: {
    name: "Sub-domain",
    value: "Value",
    priority: "Priority",
    ttl: "TTL",
    add: "Add an entry",
    save: "Next",
  },
  notes: [
    "The add dialog is a wizard of three steps: type button, form, summary with conflicts; Next and Confirm are needed.",
    "A target without a final dot gets the domain added; the form then shows a warning with the name that would result and a button that adds the dot.",
    "SPF, DKIM and DMARC have forms of their own that build the text from checkboxes and fields; TXT takes the raw text.",
    "In the DKIM form only the key without v= and p= goes into the key field.",
    "The suffix beside the sub-domain input is '.domain.' with a final dot.",
    "TTL is a select 'global' or 'custom'; the number field exists only after choosing custom.",
    "Field ids: subDomainToDisplay, ttlSelect, ttl, priority, weight, port, target (target for MX, SRV and TXT alike).",
    "The form is AngularJS (ng-model, ng-change): values count only after input and change events.",
    "Changes can take up to some minutes to show in the panel although they are live.",
    "An underscore in an MX or CNAME host value is refused by the API as not a valid host name.",
    "OVH Poland is the same panel in Polish.",
  ],
  sources: [
    "https://github.com/ovh/manager/blob/HEAD/packages/manager/apps/web/client/app/domain/zone/record/add/domain-zone-record-add.html",
    "https://github.com/ovh/manager/blob/HEAD/packages/manager/apps/web/client/app/domain/zone/record/MX/domain-zone-record-MX.html",
    "https://github.com/ovh/manager/blob/HEAD/packages/manager/apps/web/client/app/domain/zone/record/TXT/domain-zone-record-TXT.html",
    "https://github.com/ovh/manager/blob/HEAD/packages/manager/apps/web/client/app/domain/zone/record/SRV/domain-zone-record-SRV.html",
    "https://github.com/ovh/manager/blob/HEAD/packages/manager/apps/web/client/app/domain/zone/record/DKIM/domain-zone-record-DKIM.html",
    "https://github.com/ovh/manager/blob/HEAD/packages/manager/apps/web/client/app/domain/zone/record/header.html",
    "https://github.com/ovh/docs/blob/HEAD/pages/web_cloud/domains/dns_zone_edit/guide.fr-fr.md",
    "https://github.com/ovh/docs/blob/HEAD/pages/web_cloud/domains/dns_zone_edit/guide.de-de.md",
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-ovh.md",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/ovh.py",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/ovh.md",
  ],
  asOf: "2026",
};
