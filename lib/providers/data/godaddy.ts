import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "godaddy",
  name: "GoDaddy",
  sites: [
    "dcc.godaddy.com",
    "account.godaddy.com",
    "dashboard.godaddy.com",
    "dcc.secureserver.net",
  ],
  dnsPage: "https://dcc.godaddy.com/control/portfolio/{domain}/settings?tab=dns",
  nameServers: ["*.domaincontrol.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "godaddy",
  labels: {
    type: "Type",
    name: "Name",
    value: "Value",
    priority: "Priority",
    ttl: "TTL",
    add: "Add New Record",
    save: "Save",
  },
  notes: [
    "The name field takes only the part before the domain; the full name pasted there ends up doubled (host.example.com.example.com).",
    "Choosing a type re-renders the whole row, the type select included, so nodes found before are stale.",
    "The value input's id is regenerated at every render; its data-testid dataDnsFieldInput is stable.",
    "Save stays disabled until type, name and value are filled and React must see real input events.",
    "A new domain carries parked records (A @ Parked, CNAME www); adding a record with the same name as these fails with a conflict message, so the present record must be edited.",
    "The record table shows 10 rows a page, so an existing SPF record may be on a page that is not rendered.",
    "TTL is a list of presets; other values need the Custom entry; the API accepts 600 to 604800 seconds.",
    "The page has had at least four addresses: /control/portfolio/{domain}/settings?tab=dns (2026), /control/dnsmanagement?domainName={domain}, /control/{domain}/dns, /manage/{domain}/dns (older).",
    "dcc.secureserver.net/control/{DOMAIN}/dns is the same editor for reseller (white label) accounts.",
    "Negative answers are cached 600 s (SOA minimum), so a resolver asked before the record exists keeps saying no for ten minutes.",
    "GoDaddy refuses a trailing dot in its nameserver fields; for record values no source was found.",
    "Accounts with Domain Protection ask for a 2-step code before a record is saved.",
    "@ is refused as the name of a CNAME, while it is right for MX and TXT.",
    "GoDaddy's help text names 1 hour as the TTL default; the live survey found 1/2 Hour preselected.",
    "A cookie banner can cover the Save button at the first visit.",
  ],
  sources: [
    "https://github.com/eldrgeek/Yeshie",
    "https://github.com/trevorism/dns/blob/HEAD/src/app/cypress/e2e/login.cy.js",
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-godaddy.md",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/godaddy.py",
    "https://github.com/Domain-Connect/knowledge-base/blob/HEAD/Knowledge%20Base/07_Adoption_and_Ecosystem.md",
    "https://www.suped.com/knowledge/email-deliverability/technical/how-to-test-which-dns-providers-append-domain-to-dkim-host-for-non-technical-users",
  ],
  unlinked: [
    "GoDaddy notes, 2026-06",
    "GoDaddy name server trailing dot",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2026-09",
};
