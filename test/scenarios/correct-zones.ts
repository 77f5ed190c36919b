import { DKIM_TEXT, DMARC_TEXT, SPF_TEXT } from "./base-zone.ts";
import { ed25519, rsa2048, rsa2048AsPkcs1 } from "./keys.ts";
import type { Scenario } from "./scenario.ts";
import type { Value, ZoneText } from "./zone-text.ts";

/**
 * Zones in which everything is right, written in every harmless way: none of them may be accused of
 * anything that blocks or weakens.
 */
export type CorrectZone = Omit<Scenario, "shows">;

const INCLUDE = "include:k3v9.spf.mila.cx";
const RUA = "rua=mailto:dmarc@example.com";
const KEY_NAME = "mila1._domainkey TXT";

const writings = (what: string, key: string, ...all: (readonly Value[])[]): CorrectZone[] =>
  all.map((values, at) => ({ title: `${what}, writing ${at + 1}`, change: { [key]: values } }));
const each = (...texts: string[]) => texts.map((text) => [text]);

const mx = writings(
  "MX",
  "@ MX",
  ["20 mx2.k3v9.mila.cx", "10 mx1.k3v9.mila.cx"],
  ["10 MX1.K3V9.MILA.CX", "20 Mx2.k3v9.Mila.cx"],
  ["1 mx1.k3v9.mila.cx", "2 mx2.k3v9.mila.cx"],
  ["0 mx1.k3v9.mila.cx", "65535 mx2.k3v9.mila.cx"],
  ["TTL=60 10 mx1.k3v9.mila.cx", "TTL=60 20 mx2.k3v9.mila.cx"],
  ["10 mx1.k3v9.mila.cx", "20 mx2.k3v9.mila.cx", "30 mx1.k3v9.mila.cx"],
);

const spf = writings(
  "SPF",
  "@ TXT",
  ...each(
    `v=spf1 ${INCLUDE} -all`,
    `v=spf1  ${INCLUDE}   ~all`,
    `v=spf1 ${INCLUDE} ~all `,
    `V=SPF1 ${INCLUDE} ~ALL`,
    "v=spf1 INCLUDE:K3V9.SPF.MILA.CX ~all",
    `v=spf1 +${INCLUDE} ~all`,
    `v=spf1 include:spf.mailingmonkey.example ${INCLUDE} ~all`,
    `v=spf1 ${INCLUDE} include:spf.mailingmonkey.example -all`,
    `v=spf1 ip4:9.9.9.0/24 ${INCLUDE} ~all`,
    `v=spf1 ip6:2620:fe::/48 ${INCLUDE} ~all`,
    `v=spf1 mx ${INCLUDE} ~all`,
    `v=spf1 a ${INCLUDE} ~all`,
  ),
  [["v=spf1 include:k3v9.spf", ".mila.cx ~all"]],
  [SPF_TEXT, "google-site-verification=abc"],
  [SPF_TEXT, "MS=ms12345678", "v=verify1; x=y"],
  [SPF_TEXT, "\u00fcmlaut in a note"],
);

const dkim = writings(
  "DKIM",
  KEY_NAME,
  [[DKIM_TEXT.slice(0, 255), DKIM_TEXT.slice(255)]],
  [[DKIM_TEXT.slice(0, 100), DKIM_TEXT.slice(100, 300), DKIM_TEXT.slice(300)]],
  ...each(
    `v=DKIM1;k=rsa;p=${rsa2048}`,
    `v=DKIM1; k=rsa; p=${rsa2048};`,
    `v=DKIM1; p=${rsa2048}`,
    `k=rsa; p=${rsa2048}`,
    `p=${rsa2048}`,
    `p=${rsa2048}; k=rsa`,
    `v = DKIM1 ; k = rsa ; p = ${rsa2048}`,
    `v=DKIM1; h=sha256; k=rsa; p=${rsa2048}`,
    `v=DKIM1; h=sha1:sha256; k=rsa; p=${rsa2048}`,
    `v=DKIM1; s=email; k=rsa; p=${rsa2048}`,
    `v=DKIM1; s=*; k=rsa; p=${rsa2048}`,
    `v=DKIM1; n=made 2026; k=rsa; p=${rsa2048}`,
    `v=DKIM1; x=unknown; k=rsa; p=${rsa2048}`,
    `v=DKIM1; t=s; k=rsa; p=${rsa2048}`,
    `v=DKIM1; k=rsa; p=${rsa2048.slice(0, 70)} ${rsa2048.slice(70)}`,
    `v=DKIM1; k=rsa; p=${rsa2048.slice(0, 64)}\t${rsa2048.slice(64)}`,
    `v=DKIM1; k=rsa; p=${rsa2048AsPkcs1}`,
    `  v=DKIM1; k=rsa; p=${rsa2048}`,
    `TTL=60 ${DKIM_TEXT}`,
  ),
);

const dmarc = writings(
  "DMARC",
  "_dmarc TXT",
  ...each(
    `v=DMARC1;p=quarantine;${RUA}`,
    `v=DMARC1; p=quarantine; ${RUA};`,
    `v=DMARC1 ; p = quarantine ; ${RUA}`,
    `v = DMARC1; p=quarantine; ${RUA}`,
    `v=DMARC1; p=QUARANTINE; ${RUA}`,
    `v=DMARC1; P=quarantine; ${RUA}`,
    `v=DMARC1; ${RUA}; p=quarantine`,
    `v=DMARC1; p=reject; ${RUA}`,
    `v=DMARC1; p=quarantine; sp=reject; ${RUA}`,
    `v=DMARC1; p=quarantine; sp=quarantine; np=reject; ${RUA}`,
    `v=DMARC1; p=quarantine; adkim=r; aspf=r; ${RUA}`,
    `v=DMARC1; p=quarantine; adkim=s; aspf=s; ${RUA}`,
    `v=DMARC1; p=quarantine; pct=100; ${RUA}`,
    `v=DMARC1; p=quarantine; t=n; ${RUA}`,
    `v=DMARC1; p=quarantine; psd=n; ${RUA}`,
    `v=DMARC1; p=quarantine; ${RUA}; fo=1; ruf=mailto:dmarc@example.com`,
    `v=DMARC1; p=quarantine; ${RUA},mailto:x@reports.example`,
    "v=DMARC1; p=quarantine; rua=mailto:me@example.com,mailto:dmarc@example.com",
    "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com!10m",
    `v=DMARC1; p=quarantine; ${RUA}; ri=86400; rf=afrf`,
  ),
  [["v=DMARC1; p=quar", `antine; ${RUA}`]],
);

const srv = writings(
  "SRV",
  "_imaps._tcp SRV",
  ["0 0 993 imap.mila.cx"],
  ["0 100 993 IMAP.mila.cx"],
  ["TTL=60 0 1 993 imap.mila.cx"],
  [],
);

const parent: ZoneText = {
  "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"],
};
const around: readonly (readonly [string, ZoneText])[] = [
  ["a web site behind a proxy", { "@ A": ["104.16.1.2"], "www A": ["104.16.1.2"] }],
  ["a web site by IPv6 alone", { "@ A": [], "@ AAAA": ["2620:fe::9"] }],
  ["no web site", { "@ A": [], "www A": [] }],
  ["SPF of www forbids", { "www TXT": ["v=spf1 -all"] }],
  ["another mail domain below", { "shop MX": ["10 mx1.postfix-haus.example"] }],
  [
    "DKIM by an alias",
    {
      [KEY_NAME]: [],
      "mila1._domainkey CNAME": ["k3v9.dkim.mila.cx"],
      "k3v9.dkim.mila.cx. TXT": [DKIM_TEXT],
    },
  ],
  [
    "DMARC by an alias",
    {
      "_dmarc TXT": [],
      "_dmarc CNAME": ["x.reports.example"],
      "x.reports.example. TXT": [DMARC_TEXT],
    },
  ],
  ["keys of another sender", { "s1._domainkey TXT": [`v=DKIM1; p=${rsa2048AsPkcs1}`] }],
  ["CAA for one authority", { "@ CAA": ["0 issue letsencrypt.org"] }],
  ["name servers of Cloudflare", { "@ NS": ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"] }],
  [
    "name servers of Route 53",
    { "@ NS": ["ns-1.awsdns-01.com", "ns-2.awsdns-02.net", "ns-3.awsdns-03.org"] },
  ],
  ["autodiscover by an alias as well", { "autodiscover CNAME": ["autodiscover.mila.cx"] }],
  ["calendars at Mila as well", { "_caldavs._tcp SRV": ["0 1 443 dav.mila.cx"] }],
  [
    "services in clear that are not offered",
    { "_imap._tcp SRV": ["0 0 0 ."], "_pop3._tcp SRV": ["0 0 0 ."] },
  ],
  [
    "hosts for mail programs that lead to Mila",
    { "imap CNAME": ["imap.mila.cx"], "smtp CNAME": ["smtp.mila.cx"] },
  ],
  ["a web site at every name", { "* A": ["203.0.113.40"] }],
  ["a text at every name", { "* TXT": ["hello"] }],
  [
    "many texts of other services",
    { "@ TXT": [SPF_TEXT, ...Array.from({ length: 12 }, (_, at) => `service-${at}=verified`)] },
  ],
  ["an SPF record of the old type beside it", { "@ SPF": [SPF_TEXT] }],
  [
    "a negative TTL of a minute",
    { "@ SOA": ["ns1.registrar.example hostmaster.registrar.example 1 10000 2400 604800 60"] },
  ],
];

const elsewhere: readonly CorrectZone[] = [
  { title: "a domain under a country's second level", domain: "example.co.uk" },
  { title: "an internationalised domain", domain: "xn--bcher-kva.example" },
  { title: "a subdomain", domain: "mail.example.com", change: parent },
  { title: "a deep subdomain", domain: "a.b.mail.example.com", change: parent },
  {
    title: "an Ed25519 key",
    records: {
      dkim: {
        purpose: "dkim",
        name: "mila1._domainkey.example.com",
        type: "TXT",
        data: { text: `v=DKIM1; k=ed25519; p=${ed25519}` },
      },
    },
    change: { [KEY_NAME]: [`v=DKIM1; k=ed25519; p=${ed25519}`] },
  },
  {
    title: "a policy that only watches, as Mila asks",
    records: {
      dmarc: {
        purpose: "dmarc",
        name: "_dmarc.example.com",
        type: "TXT",
        data: { text: "v=DMARC1; p=none" },
      },
    },
    change: { "_dmarc TXT": ["v=DMARC1; p=none"] },
  },
  {
    title: "an alias through three names",
    records: {
      portal: {
        purpose: "other",
        name: "portal.example.com",
        type: "CNAME",
        data: { target: "portal.mila.cx" },
      },
    },
    change: {
      "portal CNAME": ["portal.mila.cx"],
      "portal.mila.cx. CNAME": ["a.postfix-haus.example"],
      "a.postfix-haus.example. CNAME": ["b.postfix-haus.example"],
      "b.postfix-haus.example. A": ["198.51.100.60"],
    },
  },
  {
    title: "addresses in the place of an alias",
    records: {
      portal: {
        purpose: "other",
        name: "portal.example.com",
        type: "CNAME",
        data: { target: "portal.mila.cx" },
      },
    },
    change: { "portal A": ["198.51.100.60"], "portal.mila.cx. A": ["198.51.100.60"] },
  },
  {
    title: "MTA-STS with its host",
    records: {
      sts: {
        purpose: "mta_sts",
        name: "_mta-sts.example.com",
        type: "TXT",
        data: { text: "v=STSv1; id=20261125" },
      },
    },
    change: { "_mta-sts TXT": ["v=STSv1;id=20261125;"], "mta-sts A": ["198.51.100.6"] },
  },
  { title: "a look after another", before: { change: {}, secondsAgo: 600 } },
  { title: "three resolvers", resolvers: [{ id: "a" }, { id: "b" }, { id: "c" }] },
  { title: "a signed zone", behaviour: { answers: { "*": { authenticated: true } } } },
];

export const correctZones: readonly CorrectZone[] = [
  ...mx,
  ...spf,
  ...dkim,
  ...dmarc,
  ...srv,
  ...around.map(([title, change]) => ({ title, change })),
  ...elsewhere,
];
