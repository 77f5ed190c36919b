import { baseRecords, DKIM_TEXT, rightZone } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";

const OURS = ["10 mx1.k3v9.mila.cx", "20 mx2.k3v9.mila.cx"] as const;
const one = (exchange: string) => ({ "@ MX": [`10 ${exchange}`, OURS[1]] });
const noWeb = { "@ A": [], "www A": [] } as const;

/** The mail domain's zone without any record. */
const nothing = Object.fromEntries(
  Object.keys(rightZone("shop.example.com")).map((key) => [key, []]),
);
const onlyMx = Object.fromEntries(
  Object.keys(baseRecords("example.com"))
    .filter((id) => !id.startsWith("mx-"))
    .map((id) => [id, null]),
);

/** What an exchange came out of; each stands in the place of the first required one. */
const typed: [string, string, string][] = [
  ["the domain behind it", "mx1.k3v9.mila.cx.example.com", "mx-target-doubled-domain"],
  ["its first label alone", "mx1.example.com", "mx-target-relative"],
  ["its last label twice", "mx1.k3v9.mila.cx.cx", "mx-target-extra-tld"],
  ["an ending that a form completed", "mx1.k3v9.mila.cx.com", "mx-target-extra-tld"],
  ["a letter too few", "mx1.k3v9.mil.cx", "mx-target-typo"],
  ["another ending", "mx1.k3v9.mila.cn", "mx-target-typo"],
  ["the number in front of it", "10 mx1.k3v9.mila.cx", "mx-priority-in-exchange"],
  ["the number as a label", "10.mx1.k3v9.mila.cx", "mx-priority-in-exchange"],
  ["http in front of it", "http://mx1.k3v9.mila.cx", "mx-target-has-url"],
  ["a port behind it", "mx1.k3v9.mila.cx:25", "mx-target-has-url"],
  ["an address of mail", "info@mx1.k3v9.mila.cx", "mx-target-has-url"],
  ["a space behind it", "mx1.k3v9.mila.cx ", "mx-target-space"],
  ["a no-break space in it", "mx1.k3v9.\u00a0mila.cx", "mx-target-space"],
  ["a character without a width", "\u200bmx1.k3v9.mila.cx", "mx-target-space"],
  ["an IPv4 address", "192.0.2.1", "mx-target-ip"],
  ["an IPv4 address, the domain behind it", "192.0.2.1.example.com", "mx-target-ip"],
  ["the domain itself", "example.com", "mx-exchange-self"],
  ["Cloudflare's stand-in", "_dc-mx.0a1b2c3d4e.example.com", "mx-target-cloudflare-standin"],
  ["Cloudflare's older stand-in", "dc-0a1b2c3d4e.example.com", "mx-target-cloudflare-standin"],
  ["a dot that was saved with it", "mx1.k3v9.mila.cx\\.", "name-trailing-dot-literal"],
  ["a Cyrillic letter", "mx1.k3v9.mil\u0430.cx", "name-homoglyph"],
  ["letters that DNS does not know", "mx1.k3v9.m\u00efla.cx", "name-u-label-published"],
  ["xn-- twice", "xn--xn--mila-abc.cx", "name-double-punycode"],
  ["xn-- before nothing", "xn--99999999.cx", "name-a-label-invalid"],
];

export const scenarios: readonly Scenario[] = [
  {
    title: "MX: missing",
    shows: ["mx-missing"],
    not: ["mx-implicit-a", "domain-nxdomain"],
    change: { "@ MX": [], ...noWeb },
    states: { "mx-1": "missing", "mx-2": "missing" },
    state: "fail",
  },
  {
    title: "MX: missing, and the web server gets the mail",
    shows: ["mx-implicit-a"],
    not: ["mx-missing", "mx-null"],
    change: { "@ MX": [] },
    seen: { "mx-implicit-a": "203.0.113.40" },
    states: { "mx-1": "missing" },
  },
  ...typed.map(
    ([title, exchange, code]): Scenario => ({
      title: `MX: ${title}`,
      shows: [code],
      not: ["mx-wrong-target"],
      change: one(exchange),
      states: { "mx-1": "wrong", "mx-2": "pass" },
      state: "fail",
    }),
  ),
  {
    title: "MX: host and number in each other's fields",
    shows: ["mx-priority-swapped"],
    not: ["mx-target-ip", "mx-priority-in-exchange"],
    change: { "@ MX": ["0 10", OURS[1]] },
  },
  {
    title: "MX: an unknown service alone",
    shows: ["mx-wrong-target"],
    not: ["mx-other-service", "mx-target-typo"],
    change: { "@ MX": ["10 mx1.postfix-haus.example"] },
    states: { "mx-1": "wrong" },
  },
  {
    title: "MX: a known service alone",
    shows: ["mx-other-service"],
    not: ["mx-wrong-target", "mx-registrar-forwarding"],
    change: { "@ MX": ["1 aspmx.l.google.com", "5 alt1.aspmx.l.google.com"] },
    seen: { "mx-other-service": "Google Workspace" },
  },
  {
    title: "MX: a name that only ends like a known service's",
    shows: ["mx-wrong-target"],
    not: ["mx-other-service"],
    change: {
      "@ MX": ["10 mx.notmailbox.org"],
      "mx.notmailbox.org. A": ["9.9.9.9"],
      "mx.notmailbox.org. AAAA": ["2620:fe::fe"],
    },
  },
  {
    title: "MX: a registrar's forwarding",
    shows: ["mx-registrar-forwarding"],
    not: ["mx-other-service"],
    change: {
      "@ MX": ["10 eforward1.registrar-servers.com", "15 eforward2.registrar-servers.com"],
    },
  },
  {
    title: "MX: a parking service",
    shows: ["mx-parking"],
    not: ["mx-other-service", "mx-null"],
    change: { "@ MX": ["0 localhost.sedoparking.com"] },
  },
  {
    title: "MX: one of two is missing",
    shows: ["mx-partly-missing"],
    not: ["mx-missing"],
    change: { "@ MX": [OURS[0]] },
    states: { "mx-1": "pass", "mx-2": "missing" },
  },
  {
    title: "MX: shared with another service at the same number",
    shows: ["mx-mixed-services"],
    not: ["mx-other-preferred", "mx-foreign-backup"],
    change: { "@ MX": [...OURS, "10 mx1.postfix-haus.example"] },
  },
  {
    title: "MX: another service first",
    shows: ["mx-other-preferred"],
    not: ["mx-mixed-services"],
    change: { "@ MX": [...OURS, "5 mx1.postfix-haus.example"] },
  },
  {
    title: "MX: another service as reserve",
    shows: ["mx-foreign-backup"],
    not: ["mx-mixed-services"],
    change: { "@ MX": [...OURS, "50 mx1.postfix-haus.example"] },
  },
  {
    title: "MX: other numbers in the same order",
    shows: ["mx-preference-differs"],
    not: ["mx-order-differs"],
    change: { "@ MX": ["1 mx1.k3v9.mila.cx", "5 mx2.k3v9.mila.cx"] },
    state: "pass",
  },
  {
    title: "MX: the order turned round",
    shows: ["mx-order-differs"],
    not: ["mx-preference-differs"],
    change: { "@ MX": ["20 mx1.k3v9.mila.cx", "10 mx2.k3v9.mila.cx"] },
    state: "pass",
  },
  {
    title: "MX: the same server twice",
    shows: ["mx-duplicate"],
    change: { "@ MX": [...OURS, "30 mx1.k3v9.mila.cx"] },
    state: "pass",
  },
  {
    title: "MX: null",
    shows: ["mx-null"],
    not: ["mx-null-nonzero", "mx-null-mixed", "domain-parked"],
    change: { "@ MX": ["0 ."] },
  },
  {
    title: "MX: null with a number",
    shows: ["mx-null-nonzero"],
    not: ["mx-null"],
    change: { "@ MX": ["10 ."] },
  },
  {
    title: "MX: null beside ours",
    shows: ["mx-null-mixed"],
    not: ["mx-null"],
    change: { "@ MX": ["0 .", ...OURS] },
  },
  {
    title: "MX: a server that does not exist",
    shows: ["mx-target-nxdomain"],
    not: ["mx-wrong-target", "mx-target-servfail"],
    change: { "@ MX": ["10 mail.example.com"] },
  },
  {
    title: "MX: a server without an address",
    shows: ["mx-target-no-address"],
    not: ["mx-target-nxdomain", "mx-target-v6-only"],
    change: { "@ MX": ["10 mail.example.com"], "mail TXT": ["x"] },
  },
  {
    title: "MX: a server in a private network",
    shows: ["mx-target-private"],
    not: ["mx-wrong-target"],
    change: { "@ MX": ["10 mail.example.com"], "mail A": ["192.168.1.10"] },
  },
  {
    title: "MX: a server behind a web proxy",
    shows: ["mx-target-proxied"],
    not: ["mx-target-cloudflare-standin"],
    change: {
      "@ MX": ["10 mail.example.com"],
      "mail A": ["104.16.1.2"],
      "mail AAAA": ["2606:4700::1"],
    },
  },
  {
    title: "MX: a server whose zone fails",
    shows: ["mx-target-servfail"],
    not: ["resolver-servfail-one", "mx-target-nxdomain"],
    change: { "@ MX": ["10 mx.broken.example"] },
    resolvers: [
      { id: "a", answers: { "* mx.broken.example.": { rcode: "SERVFAIL" } } },
      { id: "b", answers: { "* mx.broken.example.": { rcode: "SERVFAIL" } } },
    ],
  },
  {
    title: "MX: the required server is an alias",
    shows: ["mx-target-cname"],
    change: {
      "mx1.k3v9.mila.cx. A": [],
      "mx1.k3v9.mila.cx. AAAA": [],
      "mx1.k3v9.mila.cx. CNAME": ["mx2.k3v9.mila.cx"],
    },
    state: "pass",
  },
  {
    title: "MX: the required server has IPv6 alone",
    shows: ["mx-target-v6-only"],
    not: ["mx-target-no-address"],
    change: { "mx1.k3v9.mila.cx. A": [] },
    state: "pass",
  },
  {
    title: "MX: a field left empty",
    shows: ["mx-exchange-empty-label"],
    not: ["mx-null", "mx-null-nonzero", "mx-parking"],
    before: { change: { "@ MX": ["10 mx1.postfix-haus.example"] }, secondsAgo: 600 },
    change: { "@ MX": ["10 ."] },
    states: { "mx-1": "wrong" },
  },
  {
    title: "MX: refused from the first look on",
    shows: ["mx-null"],
    not: ["mx-exchange-empty-label"],
    before: { change: { "@ MX": ["0 ."] }, secondsAgo: 600 },
    change: { "@ MX": ["0 ."] },
    states: { "mx-1": "wrong" },
  },
  {
    title: "MX: of the wildcard above alone",
    shows: ["mx-wildcard-only", "name-subdomain-mail"],
    domain: "shop.example.com",
    records: onlyMx,
    change: {
      ...nothing,
      "*.example.com. MX": OURS,
      "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"],
    },
  },
  {
    title: "MX: of a wildcard below",
    shows: ["mx-wildcard-shadow"],
    change: { "* MX": OURS },
    state: "pass",
  },
  ...["www", "mail"].map(
    (label): Scenario => ({
      title: `MX: at ${label}`,
      shows: ["mx-at-www"],
      not: ["mx-missing", "mx-implicit-a"],
      change: { "@ MX": [], [`${label} MX`]: OURS },
      seen: { "mx-at-www": `${label}.example.com` },
      expected: { "mx-at-www": "@" },
    }),
  ),
  {
    title: "MX: at the domain twice",
    shows: ["mx-at-doubled-name"],
    not: ["mx-missing"],
    change: { "@ MX": [], "example.com MX": OURS },
  },
  {
    title: "MX: at the label @",
    shows: ["mx-at-at-label"],
    not: ["mx-missing"],
    change: { "@ MX": [], "@.example.com. MX": OURS },
  },
  {
    title: "MX: at the domain above",
    shows: ["mx-at-parent", "name-subdomain-mail"],
    not: ["mx-missing"],
    domain: "mail.example.com",
    change: {
      "@ MX": [],
      "example.com. MX": OURS,
      "example.com. A": ["203.0.113.40"],
      "www A": [],
    },
  },
  {
    title: "MX: saved as TXT",
    shows: ["mx-as-other-type"],
    not: ["mx-missing", "mx-implicit-a"],
    change: { "@ MX": [], "@ TXT": ["v=spf1 include:k3v9.spf.mila.cx ~all", "mx1.k3v9.mila.cx"] },
  },
  {
    title: "MX: a TTL of a week",
    shows: ["mx-ttl-very-long"],
    records: {
      "mx-1": {
        purpose: "mx",
        name: "example.com",
        type: "MX",
        ttl: 604_800,
        data: { preference: 10, exchange: "mx1.k3v9.mila.cx" },
      },
      "mx-2": null,
    },
    change: { "@ MX": ["TTL=604800 10 mx1.k3v9.mila.cx"] },
    state: "pass",
  },
  {
    title: "MX: a dozen",
    shows: ["mx-extra-hosts-many", "mx-foreign-backup"],
    change: {
      "@ MX": [
        ...OURS,
        ...Array.from({ length: 10 }, (_, at) => `${30 + at} mx1.postfix-haus.example`),
      ].filter((value, at, all) => all.indexOf(value) === at),
    },
  },
  {
    title: "MX: a policy that was made for others",
    shows: ["mx-mta-sts-mismatch"],
    change: { "_mta-sts TXT": ["v=STSv1; id=20240101000000Z"] },
    states: { "mx-1": "wrong" },
  },
  {
    title: "MX: Mila's own policy is no mismatch",
    shows: [],
    records: {
      "mta-sts": {
        purpose: "mta_sts",
        name: "_mta-sts.example.com",
        type: "TXT",
        data: { text: "v=STSv1; id=1" },
      },
    },
    change: { "_mta-sts TXT": ["v=STSv1; id=1"], "mta-sts A": ["198.51.100.6"] },
    state: "pass",
  },
  {
    title: "DKIM and MX gone wrong are two findings",
    shows: ["mx-target-doubled-domain", "dkim-quotes-literal"],
    change: { ...one("mx1.k3v9.mila.cx.example.com"), "mila1._domainkey TXT": [`"${DKIM_TEXT}"`] },
  },
];
