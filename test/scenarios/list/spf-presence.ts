import { SPF_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";
import type { ZoneText } from "../zone-text.ts";

/** Whether there is an SPF record, where it stands, and whether Mila's senders pass by it. */

const OURS = "include:k3v9.spf.mila.cx";
const OTHER = "include:spf.mailingmonkey.example";
const none = { "@ TXT": [] } as const;
const parent = { "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"] } as const;

/** Title, what stands at the domain, what it is, its state, and what it is told apart from. */
type Row = readonly [string, ZoneText, string, "pass" | "missing" | "wrong", ...string[]];

const ten = Array.from({ length: 10 }, (_, at) => `h${at}`);
const hosts: ZoneText = Object.fromEntries(ten.map((label) => [`${label} A`, ["9.9.9.9"]]));
const tenLookups = ten.map((label) => `exists:${label}.example.com`).join(" ");

/** Mila's senders, outside the ranges of documentation. */
const senders = { "k3v9.spf.mila.cx. TXT": ["v=spf1 ip4:9.9.9.0/26 ~all"] } as const;
const text = (...values: string[]): ZoneText => ({ "@ TXT": values });

const rows: readonly Row[] = [
  ["none", none, "spf-missing", "missing", "spf-at-www"],
  [
    "two",
    text(SPF_TEXT, `v=spf1 ${OTHER} ~all`),
    "spf-multiple",
    "wrong",
    "spf-merge-doubled-record",
  ],
  [
    "the same twice",
    text(SPF_TEXT, `${SPF_TEXT} `),
    "spf-multiple-identical",
    "wrong",
    "spf-multiple",
  ],
  ["nothing behind the version", text("v=spf1"), "spf-empty", "wrong", "spf-cut-at-semicolon"],
  ["nobody sends", text("v=spf1 -all"), "spf-null-sender-domain", "wrong", "domain-parked"],
  ["at www", { ...none, "www TXT": [SPF_TEXT] }, "spf-at-www", "missing", "spf-missing"],
  [
    "at the domain twice",
    { ...none, "example.com TXT": [SPF_TEXT] },
    "spf-at-doubled-name",
    "missing",
    "spf-missing",
  ],
  ["at _spf", { ...none, "_spf TXT": [SPF_TEXT] }, "spf-at-underscore", "missing", "spf-missing"],
  [
    "in an MX",
    { ...none, "@ MX": ["10 mx1.k3v9.mila.cx", "20 mx2.k3v9.mila.cx", "30 v=spf1 include"] },
    "spf-in-wrong-type",
    "wrong",
    "spf-missing",
    "mx-foreign-backup",
  ],
  [
    "without Mila",
    text(`v=spf1 ${OTHER} ~all`),
    "spf-required-missing",
    "wrong",
    "spf-required-typo",
  ],
  [
    "by way of another record",
    { ...text("v=spf1 include:_spf.example.com ~all"), "_spf TXT": [`v=spf1 ${OURS} ~all`] },
    "spf-required-indirect",
    "pass",
    "spf-required-missing",
  ],
  [
    "a slip in Mila's name",
    text("v=spf1 include:k3v9.spf.mila.cn ~all"),
    "spf-required-typo",
    "wrong",
    "spf-required-missing",
    "spf-include-nxdomain",
  ],
  ["a minus before Mila", text(`v=spf1 -${OURS} ~all`), "spf-required-negative", "wrong"],
  [
    "Mila behind all",
    text(`v=spf1 ~all ${OURS}`),
    "spf-required-after-all",
    "wrong",
    "spf-terms-after-all",
  ],
  [
    "Mila's senders refused before",
    { ...senders, ...text(`v=spf1 -ip4:9.9.9.0/24 ${OURS} ~all`) },
    "spf-required-after-fail-match",
    "wrong",
    "spf-required-after-all",
  ],
  [
    "Mila's addresses one by one",
    { ...senders, ...text("v=spf1 ip4:9.9.9.0/26 ~all") },
    "spf-required-as-ip",
    "pass",
    "spf-required-missing",
  ],
  [
    "Mila behind ten look-ups",
    { ...hosts, ...text(`v=spf1 ${tenLookups} ${OURS} ~all`) },
    "spf-required-beyond-limit",
    "wrong",
    "spf-lookups-over-10",
  ],
  [
    "Mila with an equals sign",
    text("v=spf1 include=k3v9.spf.mila.cx ~all"),
    "spf-mechanism-with-equals",
    "wrong",
    "spf-required-missing",
    "spf-unknown-modifier",
  ],
];

/** A policy that only watches, as Mila asks. */
const watching = {
  dmarc: {
    purpose: "dmarc",
    name: "_dmarc.example.com",
    type: "TXT",
    data: { text: "v=DMARC1; p=none; rua=mailto:dmarc@example.com" },
  },
};

export const scenarios: readonly Scenario[] = [
  ...rows.map(
    ([title, change, code, state, ...not]): Scenario => ({
      title: `SPF: ${title}`,
      shows: [code],
      not,
      change,
      states: { spf: state },
    }),
  ),
  {
    title: "SPF: at the mail server",
    shows: ["spf-at-mx-host"],
    not: ["spf-missing"],
    records: {
      "mx-1": {
        purpose: "mx",
        name: "example.com",
        type: "MX",
        data: { preference: 10, exchange: "mail.example.com" },
      },
      "mx-2": null,
    },
    change: {
      ...none,
      "@ MX": ["10 mail.example.com"],
      "mail A": ["9.9.9.9"],
      "mail TXT": [SPF_TEXT],
    },
    states: { spf: "missing" },
  },
  {
    title: "SPF: at the domain above",
    shows: ["spf-at-parent", "name-subdomain-mail"],
    not: ["spf-missing"],
    domain: "mail.example.com",
    change: { ...none, ...parent, "example.com. TXT": [SPF_TEXT] },
    states: { spf: "missing" },
  },
  {
    title: "SPF: of a wildcard, which every name has",
    shows: ["spf-wildcard-answer"],
    not: ["dmarc-wildcard-answer"],
    change: { "* TXT": [SPF_TEXT] },
    states: { spf: "pass" },
    state: "pass",
  },
  {
    title: "SPF: in the dead type alone",
    shows: ["spf-type99-only"],
    not: ["spf-missing", "spf-type99-extra"],
    change: { ...none, "@ SPF": [SPF_TEXT] },
    states: { spf: "missing" },
  },
  {
    title: "SPF: in the dead type as well",
    shows: ["spf-type99-extra"],
    not: ["spf-multiple", "spf-type99-only"],
    change: { "@ SPF": [SPF_TEXT] },
    states: { spf: "pass" },
    state: "pass",
  },
  {
    title: "SPF: a host that nothing covers",
    shows: ["spf-subdomain-missing"],
    not: ["dmarc-p-none", "dmarc-sp-weaker"],
    records: watching,
    change: { "_dmarc TXT": ["v=DMARC1; p=none; rua=mailto:dmarc@example.com"] },
    seen: { "spf-subdomain-missing": "www.example.com" },
    state: "pass",
  },
  {
    title: "SPF: hosts that say that nobody sends",
    shows: [],
    not: ["spf-subdomain-missing"],
    records: watching,
    change: {
      "_dmarc TXT": ["v=DMARC1; p=none; rua=mailto:dmarc@example.com"],
      "www TXT": ["v=spf1 -all"],
    },
    state: "pass",
  },
  {
    title: "SPF: hosts that DMARC covers",
    shows: [],
    not: ["spf-subdomain-missing"],
    records: watching,
    change: { "_dmarc TXT": ["v=DMARC1; p=none; sp=reject; rua=mailto:dmarc@example.com"] },
    state: "pass",
  },
  {
    title: "SPF: a wildcard of another text",
    shows: ["zone-dynamic-wildcard"],
    not: ["spf-wildcard-answer"],
    change: { "* TXT": ["hello"] },
    state: "pass",
  },
];
