import type { Scenario, ScenarioResolver } from "../scenario.ts";
import type { ZoneText } from "../zone-text.ts";

const servfail = (code?: number, checkedOnly = false) => ({
  rcode: "SERVFAIL" as const,
  checkedOnly,
  errors: code === undefined ? [] : [{ code, text: "" }],
});
/** Everything about the domain fails at both resolvers. */
const failing = (code?: number, checkedOnly = false): ScenarioResolver[] =>
  ["a", "b"].map((id) => ({
    id,
    answers: {
      "DS @": {},
      ...Object.fromEntries(
        [
          "@",
          "mila1._domainkey",
          "_dmarc",
          "_imaps._tcp",
          "_pop3s._tcp",
          "_submissions._tcp",
          "_autodiscover._tcp",
          "no-such-name-4f1c9",
          "_mta-sts",
        ].map((name) => [`* ${name}`, servfail(code, checkedOnly)]),
      ),
    },
  }));
const parent = { "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"] } as const;

/** The domain without any record. */
const nothingAtAll: ZoneText = Object.fromEntries(
  [
    "@ NS",
    "@ A",
    "www A",
    "@ MX",
    "@ TXT",
    "mila1._domainkey TXT",
    "_dmarc TXT",
    "_autodiscover._tcp SRV",
    "_imaps._tcp SRV",
    "_pop3s._tcp SRV",
    "_submissions._tcp SRV",
  ].map((key) => [key, []]),
);

export const scenarios: readonly Scenario[] = [
  {
    title: "zone: the domain does not exist",
    shows: ["domain-nxdomain"],
    not: ["mx-missing", "zone-lame"],
    domain: "gone.com",
    change: nothingAtAll,
    state: "fail",
  },
  {
    title: "zone: the domain was there, and does not exist any more",
    shows: ["domain-hold"],
    not: ["domain-nxdomain", "regressed"],
    domain: "gone.com",
    before: { change: {}, secondsAgo: 7200 },
    change: nothingAtAll,
    state: "fail",
  },
  {
    title: "zone: never served by anybody",
    shows: ["zone-not-created"],
    not: ["zone-lame"],
    before: { change: {}, secondsAgo: 7200 },
    resolvers: failing(20),
    state: "fail",
  },
  {
    title: "zone: nobody serves it",
    shows: ["zone-lame"],
    not: ["dnssec-bogus", "resolver-servfail-one"],
    resolvers: failing(22),
    state: "fail",
  },
  {
    title: "zone: bogus",
    shows: ["dnssec-bogus"],
    not: ["zone-lame"],
    resolvers: failing(6, true),
    state: "fail",
  },
  {
    title: "zone: signatures have run out",
    shows: ["dnssec-signature-expired"],
    not: ["dnssec-bogus"],
    resolvers: failing(7, true),
  },
  {
    title: "zone: signatures from a time to come",
    shows: ["dnssec-signature-future"],
    not: ["dnssec-bogus"],
    resolvers: failing(8, true),
  },
  {
    title: "zone: DS without keys",
    shows: ["dnssec-ds-without-zone-keys"],
    not: ["dnssec-ds-mismatch", "dnssec-bogus"],
    change: {
      "@ DS": ["12345 13 2 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"],
    },
    resolvers: failing(9, true),
  },
  {
    title: "zone: DS for another key",
    shows: ["dnssec-ds-mismatch"],
    not: ["dnssec-ds-without-zone-keys"],
    change: {
      "@ DS": ["12345 13 2 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"],
      "@ DNSKEY": ["257 3 13 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="],
    },
    resolvers: failing(6, true),
  },
  {
    title: "zone: one record bogus",
    shows: ["dnssec-partial"],
    not: ["dnssec-bogus", "resolver-servfail-one"],
    resolvers: ["a", "b"].map((id) => ({ id, answers: { "TXT _dmarc": servfail(6, true) } })),
    states: { dmarc: "unknown" },
    state: "fail",
  },
  {
    title: "zone: denials cannot be proved",
    shows: ["dnssec-nsec-missing"],
    not: ["dnssec-partial"],
    change: { "_imaps._tcp SRV": [] },
    resolvers: ["a", "b"].map((id) => ({ id, answers: { "SRV _imaps._tcp": servfail(12, true) } })),
  },
  {
    title: "zone: an algorithm that nobody checks",
    shows: ["dnssec-algorithm-unsupported"],
    behaviour: { answers: { "* @": { errors: [{ code: 1, text: "" }] } } },
  },
  {
    title: "zone: NSEC3 iterations",
    shows: ["dnssec-nsec3-iterations"],
    behaviour: { answers: { "* @": { errors: [{ code: 27, text: "" }] } } },
  },
  {
    title: "zone: DS is spreading",
    shows: ["dnssec-ds-pending"],
    resolvers: [{ id: "a", answers: { "*": { authenticated: true } } }, { id: "b" }],
    state: "pass",
  },
  {
    title: "zone: an old server refuses SRV",
    shows: ["zone-type-refused"],
    not: ["resolver-refused"],
    behaviour: { answers: { "SRV *": { rcode: "NOTIMP" } } },
  },
  {
    title: "zone: the open page is another provider's",
    shows: ["zone-edited-elsewhere"],
    not: ["zone-split", "mx-missing"],
    pageProvider: "godaddy",
    change: {
      "@ NS": ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
      "@ MX": [],
      "@ A": [],
      "www A": [],
    },
    seen: { "zone-edited-elsewhere": "Cloudflare" },
    state: "fail",
  },
  {
    title: "zone: the open page is the right one",
    shows: [],
    not: ["zone-edited-elsewhere"],
    pageProvider: "cloudflare",
    change: { "@ NS": ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"] },
    state: "pass",
  },
  {
    title: "zone: two providers",
    shows: ["zone-split"],
    change: { "@ NS": ["ada.ns.cloudflare.com", "ns37.domaincontrol.com"] },
    state: "fail",
  },
  {
    title: "zone: one name server",
    shows: ["zone-ns-single"],
    change: { "@ NS": ["ns1.registrar.example"] },
    state: "pass",
  },
  {
    title: "zone: a name server that is an alias",
    shows: ["zone-ns-cname"],
    change: {
      "ns1.registrar.example. A": [],
      "ns1.registrar.example. CNAME": ["ns2.registrar.example"],
    },
  },
  {
    title: "zone: an underscore in a name server",
    shows: ["name-underscore-in-host"],
    change: {
      "@ NS": ["ns_1.registrar.example", "ns2.registrar.example"],
      "ns_1.registrar.example. A": ["192.0.2.53"],
    },
  },
  {
    title: "zone: a hyphen at the edge of a name server",
    shows: ["name-hyphen-edge"],
    change: {
      "@ NS": ["ns1-.registrar.example", "ns2.registrar.example"],
      "ns1-.registrar.example. A": ["192.0.2.53"],
    },
  },
  {
    title: "zone: moving to other name servers",
    shows: ["zone-ns-changed-recently"],
    not: ["zone-split"],
    resolvers: [
      { id: "a" },
      { id: "b", change: { "@ NS": ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"] } },
    ],
  },
  {
    title: "zone: its name servers have no address",
    shows: ["zone-ns-unresolvable"],
    not: ["zone-lame"],
    change: { "@ NS": ["ns1.gone.example", "ns2.gone.example"] },
    resolvers: failing(22).map((one) => ({ ...one, answers: { "NS @": {}, ...one.answers } })),
  },
  {
    title: "zone: a negative TTL of two days",
    shows: ["zone-soa-minimum-high"],
    not: ["zone-soa-other"],
    change: {
      "@ SOA": ["ns1.registrar.example hostmaster.registrar.example 1 7200 900 1209600 172800"],
    },
  },
  {
    title: "zone: retry longer than refresh",
    shows: ["zone-soa-other"],
    not: ["zone-soa-minimum-high"],
    change: {
      "@ SOA": ["ns1.registrar.example hostmaster.registrar.example 1 900 7200 1209600 300"],
    },
  },
  {
    title: "zone: a subdomain that is a zone of its own",
    shows: ["zone-subdomain-delegated"],
    not: ["mx-missing", "dkim-missing"],
    domain: "mail.example.com",
    change: {
      ...parent,
      ...Object.fromEntries(
        [
          "@ A",
          "www A",
          "@ MX",
          "@ TXT",
          "mila1._domainkey TXT",
          "_dmarc TXT",
          "_autodiscover._tcp SRV",
          "_imaps._tcp SRV",
          "_pop3s._tcp SRV",
          "_submissions._tcp SRV",
        ].map((key) => [key, []]),
      ),
    },
  },
  {
    title: "zone: a required record below a delegation",
    shows: ["zone-record-below-delegation", "dkim-ns-delegated"],
    not: ["dkim-missing", "zone-not-authoritative-cut"],
    change: {
      "mila1._domainkey TXT": [],
      "_domainkey NS": ["ns1.postfix-haus.example", "ns2.postfix-haus.example"],
    },
    state: "fail",
  },
  {
    title: "zone: an optional record in another zone",
    shows: ["zone-not-authoritative-cut"],
    not: ["zone-record-below-delegation"],
    change: {
      ...Object.fromEntries(
        ["_autodiscover", "_imaps", "_pop3s", "_submissions"].map((label) => [
          `${label}._tcp SRV`,
          [],
        ]),
      ),
      "_tcp NS": ["ns1.postfix-haus.example", "ns2.postfix-haus.example"],
    },
    state: "pass",
  },
  {
    title: "zone: a DNAME",
    shows: ["zone-dname"],
    not: ["dkim-missing", "dkim-cname-target-missing"],
    change: { "mila1._domainkey TXT": [], "_domainkey DNAME": ["keys.postfix-haus.example"] },
  },
  {
    title: "zone: an empty name is denied",
    shows: ["zone-ent-nxdomain"],
    behaviour: { answers: { "TXT _domainkey": { rcode: "NXDOMAIN" } } },
  },
  {
    title: "zone: any name answers",
    shows: ["zone-dynamic-wildcard"],
    not: ["autodiscover-foreign", "mx-wildcard-shadow"],
    records: { "srv-autodiscover": null },
    change: { "* A": ["203.0.113.40"] },
    state: "pass",
  },
  {
    title: "zone: the domain is an alias",
    shows: ["cname-at-apex"],
    not: ["mx-missing", "spf-missing"],
    change: {
      "@ MX": [],
      "@ TXT": [],
      "@ A": [],
      "@ NS": [],
      "@ CNAME": ["shop.postfix-haus.example"],
      "shop.postfix-haus.example. A": ["203.0.113.9"],
    },
    state: "fail",
  },
  {
    title: "zone: parked",
    shows: ["domain-parked"],
    not: ["mx-null", "mx-parking", "spf-null-sender-domain"],
    change: { "@ MX": ["0 ."], "@ TXT": ["v=spf1 -all"], "_dmarc TXT": ["v=DMARC1; p=reject"] },
  },
  {
    title: "zone: half a parking template",
    shows: ["mx-parking"],
    not: ["mx-null", "domain-parked"],
    change: { "@ MX": ["0 ."], "@ TXT": ["v=spf1 -all"] },
  },
  {
    title: "zone: expired",
    shows: ["domain-expired"],
    not: ["domain-parked"],
    change: { "@ NS": ["ns1.sedoparking.com", "ns2.sedoparking.com"], "@ MX": [] },
  },
  {
    title: "zone: a registry's own name",
    shows: ["name-public-suffix"],
    domain: "co.uk",
    state: "fail",
  },
  {
    title: "zone: a subdomain is only to be known",
    shows: ["name-subdomain-mail"],
    domain: "mail.example.com",
    change: parent,
    state: "pass",
  },
];
