import { DMARC_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";
import type { Value } from "../zone-text.ts";

const RUA = "rua=mailto:dmarc@example.com";
const none = { "_dmarc TXT": [] } as const;
const required = (text: string, domain = "example.com") => ({
  dmarc: { purpose: "dmarc", name: `_dmarc.${domain}`, type: "TXT", data: { text } },
});
/** A subdomain of a registered domain, whose zone is the registered one's. */
const sub = {
  domain: "mail.example.com",
  change: { "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"] },
} as const;

const wrong: [string, readonly Value[], string][] = [
  ["two records", [DMARC_TEXT, "v=DMARC1; p=none"], "dmarc-multiple"],
  ["a version in small letters", [DMARC_TEXT.replace("DMARC1", "dmarc1")], "dmarc-version-case"],
  ["the version behind", [`p=quarantine; v=DMARC1; ${RUA}`], "dmarc-version-not-first"],
  ["a dot behind the version", [`v=DMARC1.; p=quarantine; ${RUA}`], "dmarc-version-malformed"],
  ["no v", [`DMARC1; p=quarantine; ${RUA}`], "dmarc-version-malformed"],
  ["a space in front", [` ${DMARC_TEXT}`], "dmarc-leading-space"],
  ["a BOM in front", [`\ufeff${DMARC_TEXT}`], "dmarc-leading-space"],
  ["quotes", [`"${DMARC_TEXT}"`], "dmarc-quotes-literal"],
  ["backslashes", [DMARC_TEXT.replaceAll(";", "\\;")], "dmarc-backslash"],
  ["cut at the semicolon", ["v=DMARC1"], "dmarc-cut-at-semicolon"],
  ["commas for semicolons", [`v=DMARC1; p=quarantine, ${RUA}`], "dmarc-separator-wrong"],
  ["a zone line", [`_dmarc TXT ${DMARC_TEXT}`], "dmarc-prefixed"],
  ["no p", [`v=DMARC1; ${RUA}`], "dmarc-p-missing"],
  ["no such p", [`v=DMARC1; p=block; ${RUA}`], "dmarc-p-invalid"],
  ["a weaker p", [`v=DMARC1; p=none; ${RUA}`], "dmarc-p-weaker"],
  ["a trial", [`${DMARC_TEXT}; t=y`], "dmarc-t-y"],
  ["a weaker sp", [`${DMARC_TEXT}; sp=none`], "dmarc-sp-weaker"],
  ["no such sp", [`${DMARC_TEXT}; sp=off`], "dmarc-sp-invalid"],
  ["a tag twice", [`v=DMARC1; p=none; p=quarantine; ${RUA}`], "dmarc-tag-duplicate"],
  [
    "two records glued",
    [`v=DMARC1; p=none; v=DMARC1; p=quarantine; ${RUA}`],
    "dmarc-glued-records",
  ],
  ["no rua", ["v=DMARC1; p=quarantine"], "dmarc-rua-missing"],
  [
    "another rua",
    ["v=DMARC1; p=quarantine; rua=mailto:x@example.com"],
    "dmarc-rua-required-missing",
  ],
  ["rua without mailto", ["v=DMARC1; p=quarantine; rua=dmarc@example.com"], "dmarc-rua-no-mailto"],
  [
    "rua with slashes",
    ["v=DMARC1; p=quarantine; rua=mailto://dmarc@example.com"],
    "dmarc-rua-no-mailto",
  ],
  [
    "rua parted by a semicolon",
    [`v=DMARC1; p=quarantine; rua=mailto:a@example.com; mailto:dmarc@example.com`],
    "dmarc-rua-separator",
  ],
  [
    "a second rua without mailto",
    ["v=DMARC1; p=quarantine; rua=mailto:a@example.com,dmarc@example.com"],
    "dmarc-rua-second-mailto",
  ],
  [
    "rua in brackets",
    ["v=DMARC1; p=quarantine; rua=mailto:<dmarc@example.com>"],
    "dmarc-rua-unescaped",
  ],
  [
    "a registrar's own text",
    ["v=DMARC1; p=quarantine; adkim=r; aspf=r; rua=mailto:dmarc_rua@onsecureserver.net;"],
    "dmarc-generator-default",
  ],
];

const right: [string, readonly Value[], readonly string[]][] = [
  ["a stricter p", [`v=DMARC1; p=reject; ${RUA}`], ["dmarc-p-stricter"]],
  ["another text beside it", [DMARC_TEXT, "hello"], ["dmarc-with-other-txt"]],
  ["p in the third place", [`v=DMARC1; ${RUA}; p=quarantine`], ["dmarc-p-not-second"]],
  ["pct", [`${DMARC_TEXT}; pct=50`], ["dmarc-pct"]],
  ["rf and ri", [`${DMARC_TEXT}; rf=afrf; ri=86400`], ["dmarc-rf-ri"]],
  ["psd=y", [`${DMARC_TEXT}; psd=y`], ["dmarc-psd-y"]],
  ["a value that is none", [`${DMARC_TEXT}; adkim=strict`], ["dmarc-tag-invalid-value"]],
  ["fo alone", [`${DMARC_TEXT}; fo=1`], ["dmarc-fo-without-ruf"]],
  ["an unknown tag", [`${DMARC_TEXT}; rau=mailto:x@example.com`], ["dmarc-tag-unknown"]],
  ["capital letters", [`v=DMARC1; p=QUARANTINE; ${RUA}`], ["dmarc-tag-case"]],
  ["a size", [`${DMARC_TEXT}!10m`], ["dmarc-rua-size"]],
  [
    "three addresses",
    [`${DMARC_TEXT},mailto:a@example.com,mailto:b@example.com`],
    ["dmarc-rua-many", "dmarc-rua-host-no-mx"],
  ],
  ["a long text", [`${DMARC_TEXT}; ruf=mailto:${"x".repeat(400)}@example.com`], ["dmarc-too-long"]],
  ["an address with an umlaut", [`${DMARC_TEXT},mailto:b\u00fcro@example.com`], ["rua-idn-local"]],
];

const places: [string, string, string][] = [
  ["at the domain twice", "_dmarc.example.com", "dmarc-at-doubled-name"],
  ["without its underscore", "dmarc", "dmarc-at-no-underscore"],
  ["with a hyphen", "-dmarc", "dmarc-at-hyphen"],
  ["with a k", "_dmark", "dmarc-at-hyphen"],
  ["below www", "_dmarc.www", "dmarc-at-www"],
];

export const scenarios: readonly Scenario[] = [
  {
    title: "DMARC: missing",
    shows: ["dmarc-missing"],
    not: ["dmarc-inherited", "dmarc-at-apex"],
    change: none,
    states: { dmarc: "missing" },
    state: "fail",
  },
  ...wrong.map(
    ([title, values, code]): Scenario => ({
      title: `DMARC: ${title}`,
      shows: [code],
      not: ["dmarc-missing", "record-wrong"],
      change: { "_dmarc TXT": values },
      states: { dmarc: "wrong" },
    }),
  ),
  ...right.map(
    ([title, values, codes]): Scenario => ({
      title: `DMARC: ${title}`,
      shows: codes.filter((code) => code !== "dmarc-rua-host-no-mx"),
      change: { "_dmarc TXT": values },
      states: { dmarc: "pass" },
      state: "pass",
    }),
  ),
  ...places.map(
    ([title, name, code]): Scenario => ({
      title: `DMARC: ${title}`,
      shows: [code],
      not: ["dmarc-missing"],
      change: { ...none, [`${name} TXT`]: [DMARC_TEXT] },
      expected: { [code]: "_dmarc" },
      states: { dmarc: "missing" },
    }),
  ),
  {
    title: "DMARC: at the domain itself",
    shows: ["dmarc-at-apex"],
    not: ["dmarc-missing"],
    change: { ...none, "@ TXT": ["v=spf1 include:k3v9.spf.mila.cx ~all", DMARC_TEXT] },
  },
  {
    title: "DMARC: a wildcard in its place",
    shows: ["dmarc-wildcard-answer"],
    not: ["dmarc-missing"],
    change: { ...none, "* TXT": ["hello"] },
  },
  {
    title: "DMARC: from the domain above, in the required words",
    ...sub,
    shows: ["dmarc-at-parent-only", "name-subdomain-mail"],
    not: ["dmarc-inherited", "dmarc-missing"],
    change: {
      ...sub.change,
      ...none,
      "_dmarc.example.com. TXT": ["v=DMARC1; p=quarantine; rua=mailto:dmarc@mail.example.com"],
    },
  },
  {
    title: "DMARC: from the domain above, as strict",
    ...sub,
    shows: ["dmarc-inherited", "name-subdomain-mail"],
    not: ["dmarc-inherited-weaker", "dmarc-at-parent-only"],
    change: { ...sub.change, ...none, "_dmarc.example.com. TXT": ["v=DMARC1; p=reject"] },
  },
  {
    title: "DMARC: from the domain above, weaker for subdomains",
    ...sub,
    shows: ["dmarc-inherited-weaker", "name-subdomain-mail"],
    not: ["dmarc-inherited"],
    change: { ...sub.change, ...none, "_dmarc.example.com. TXT": ["v=DMARC1; p=reject; sp=none"] },
  },
  {
    title: "DMARC: two at the domain above speak for nobody",
    ...sub,
    shows: ["dmarc-missing", "name-subdomain-mail"],
    not: ["dmarc-inherited"],
    change: {
      ...sub.change,
      ...none,
      "_dmarc.example.com. TXT": ["v=DMARC1; p=reject", "v=DMARC1; p=none"],
    },
  },
  {
    title: "DMARC: sp at a subdomain",
    ...sub,
    shows: ["dmarc-sp-useless", "name-subdomain-mail"],
    change: {
      ...sub.change,
      "_dmarc TXT": ["v=DMARC1; p=quarantine; sp=reject; rua=mailto:dmarc@mail.example.com"],
    },
  },
  {
    title: "DMARC: psd=n at a subdomain",
    ...sub,
    shows: ["dmarc-psd-n-cuts", "name-subdomain-mail"],
    not: ["dmarc-psd-y"],
    change: {
      ...sub.change,
      "_dmarc TXT": ["v=DMARC1; p=quarantine; psd=n; rua=mailto:dmarc@mail.example.com"],
    },
  },
  {
    title: "DMARC: strict alignment while Mila signs as the domain above",
    ...sub,
    shows: ["dmarc-adkim-strict", "name-subdomain-mail"],
    not: ["dmarc-aspf-strict"],
    records: {
      dkim: {
        purpose: "dkim",
        name: "mila1._domainkey.example.com",
        type: "CNAME",
        data: { target: "k3v9.dkim.mila.cx" },
      },
    },
    change: {
      ...sub.change,
      "mila1._domainkey.example.com. CNAME": ["k3v9.dkim.mila.cx"],
      "k3v9.dkim.mila.cx. TXT": ["v=DKIM1; p=x"],
      "_dmarc TXT": ["v=DMARC1; p=quarantine; adkim=s; rua=mailto:dmarc@mail.example.com"],
    },
  },
  {
    title: "DMARC: strict alignment while Mila sends as a subdomain",
    shows: ["dmarc-aspf-strict"],
    not: ["dmarc-adkim-strict"],
    records: {
      spf: {
        purpose: "spf",
        name: "bounce.example.com",
        type: "TXT",
        data: { text: "v=spf1 include:k3v9.spf.mila.cx ~all" },
      },
    },
    change: {
      "bounce TXT": ["v=spf1 include:k3v9.spf.mila.cx ~all"],
      "_dmarc TXT": [`${DMARC_TEXT}; aspf=s`],
    },
  },
  {
    title: "DMARC: enforced before anything passes",
    shows: ["dmarc-enforced-before-auth", "spf-missing", "dkim-missing"],
    change: { "@ TXT": [], "mila1._domainkey TXT": [] },
    states: { dmarc: "pass" },
  },
  {
    title: "DMARC: reject without anybody watching",
    shows: ["dmarc-reject-with-people", "dmarc-rua-missing"],
    not: ["dmarc-p-stricter"],
    records: required("v=DMARC1; p=quarantine"),
    change: { "_dmarc TXT": ["v=DMARC1; p=reject"] },
  },
  {
    title: "DMARC: made-up subdomains are open",
    shows: ["dmarc-np-missing"],
    not: ["dmarc-sp-weaker"],
    records: required(`v=DMARC1; p=quarantine; sp=none; ${RUA}`),
    change: { "_dmarc TXT": [`v=DMARC1; p=quarantine; sp=none; ${RUA}`] },
  },
  {
    title: "DMARC: only watched, where Mila asks for none",
    shows: ["dmarc-p-none"],
    not: ["dmarc-p-weaker"],
    records: { dmarc: null },
    change: { "_dmarc TXT": ["v=DMARC1; p=none"] },
  },
  {
    title: "DMARC: reports to a host that did not agree",
    shows: ["dmarc-rua-external-unauthorised"],
    not: ["dmarc-rua-host-no-mx"],
    change: {
      "_dmarc TXT": [`${DMARC_TEXT},mailto:x@postfix-haus.example`],
      "postfix-haus.example. MX": ["10 mx1.postfix-haus.example"],
    },
  },
  {
    title: "DMARC: reports to a host that agreed",
    shows: [],
    change: { "_dmarc TXT": [`${DMARC_TEXT},mailto:x@reports.example`] },
    state: "pass",
  },
  {
    title: "DMARC: failure reports to a host that did not agree",
    shows: ["dmarc-ruf-external-unauthorised"],
    not: ["dmarc-rua-external-unauthorised"],
    change: {
      "_dmarc TXT": [`${DMARC_TEXT}; ruf=mailto:x@postfix-haus.example`],
      "postfix-haus.example. MX": ["10 mx1.postfix-haus.example"],
    },
  },
  {
    title: "DMARC: reports to a host without mail",
    shows: ["dmarc-rua-host-no-mx"],
    not: ["dmarc-rua-external-unauthorised"],
    change: { "_dmarc TXT": [`${DMARC_TEXT},mailto:x@nowhere.example`] },
  },
  {
    title: "DMARC: kept elsewhere by an alias",
    shows: ["dmarc-cname"],
    change: {
      ...none,
      "_dmarc CNAME": ["example-com.dmarc.reports.example"],
      "example-com.dmarc.reports.example. TXT": [DMARC_TEXT],
    },
    state: "pass",
  },
  {
    title: "DMARC: an alias to nothing",
    shows: ["dmarc-cname-dangling"],
    not: ["dmarc-missing"],
    change: { ...none, "_dmarc CNAME": ["gone.reports.example"] },
  },
  {
    title: "DMARC: a zone of its own",
    shows: ["dmarc-ns-delegated"],
    change: { "_dmarc NS": ["ns1.postfix-haus.example", "ns2.postfix-haus.example"] },
    state: "pass",
  },
];
