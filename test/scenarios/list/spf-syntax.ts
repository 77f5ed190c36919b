import { SPF_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";
import type { Value } from "../zone-text.ts";

/** SPF records that are not selected, or break the grammar, and with it the whole record. */

const OURS = "include:k3v9.spf.mila.cx";
const OTHER = "include:spf.mailingmonkey.example";
const withTerm = (term: string) => [`v=spf1 ${term} ${OURS} ~all`];

/** Title, the text at the domain, what it is, and what it is told apart from. */
type Row = readonly [string, readonly Value[], string, ...string[]];

const notSelected: readonly Row[] = [
  ["a space in front", [` ${SPF_TEXT}`], "spf-not-selected-leading-space", "spf-missing"],
  ["a BOM in front", [`\ufeff${SPF_TEXT}`], "spf-not-selected-leading-space", "spf-non-ascii"],
  ["quotes round it", [`"${SPF_TEXT}"`], "spf-not-selected-quoted", "spf-quotes-inside"],
  ["single quotes", [`'${SPF_TEXT}'`], "spf-not-selected-single-quoted", "spf-not-selected-quoted"],
  ["no spaces", [SPF_TEXT.replaceAll(" ", "")], "spf-not-selected-glued", "spf-missing-space"],
  ["a semicolon behind the version", [`v=spf1; ${OURS} ~all`], "spf-not-selected-version"],
  ["a later version", [`v=spf2.0 ${OURS} ~all`], "spf-not-selected-version", "spf-sender-id"],
  ["a space in the version", [`v=spf 1 ${OURS} ~all`], "spf-not-selected-version"],
  [
    "its type in front",
    [`TXT ${SPF_TEXT}`],
    "spf-not-selected-prefixed",
    "spf-not-selected-version",
  ],
  ["a zone line", [`@ IN TXT "${SPF_TEXT}"`], "spf-not-selected-prefixed"],
  ["a tab behind the version", [`v=spf1\t${OURS} ~all`], "spf-tab-or-nbsp", "spf-missing"],
];

const broken: readonly Row[] = [
  ["ipv4", withTerm("ipv4:9.9.9.9"), "spf-unknown-mechanism", "spf-ip4-invalid"],
  ["a slip in a mechanism", withTerm("incude:spf.mailingmonkey.example"), "spf-unknown-mechanism"],
  ["a sign before a modifier", withTerm("+include=a.example"), "spf-mechanism-with-equals"],
  ["a redirect with a colon", withTerm("redirect:a.example"), "spf-modifier-with-colon"],
  ["no space between terms", [`v=spf1 ${OURS} ip4:9.9.9.9~all`], "spf-missing-space"],
  ["a space behind a colon", withTerm("ip4: 9.9.9.9"), "spf-space-after-colon", "spf-ip4-invalid"],
  ["a comma between addresses", withTerm("ip4:9.9.9.9,9.9.9.8"), "spf-comma-separated"],
  ["a no-break space between terms", withTerm("a\u00a0mx"), "spf-tab-or-nbsp", "spf-non-ascii"],
  ["a dash of a word processor", [`v=spf1 ${OURS} \u2013all`], "spf-non-ascii", "spf-u-label"],
  ["a name in its own letters", withTerm("a:b\u00fccher.example"), "spf-u-label", "spf-non-ascii"],
  ["an escape of zone files", withTerm("a\\032mx"), "spf-escape-residue", "spf-macro-invalid"],
  ["marks between its strings", [`v=spf1 ${OURS}" "~all`], "spf-quotes-inside"],
  [
    "no space at the border of its strings",
    [["v=spf1 ip4:9.9.9.9", `${OURS} ~all`]],
    "spf-chunk-no-space",
    "spf-missing-space",
  ],
  [
    "a space at the border of its strings",
    [`v=spf1 ${OURS} ${"ip4:9.9.9.100 ".repeat(15)}a:mail.exampl e.com ~all`],
    "spf-chunk-extra-space",
    "spf-space-after-colon",
  ],
  ["an address too short", withTerm("ip4:9.9.9"), "spf-ip4-invalid", "spf-a-with-ip"],
  ["a prefix too long", withTerm("ip4:9.9.9.9/33"), "spf-ip4-invalid", "spf-cidr-order"],
  ["an IPv4 address as IPv6", withTerm("ip6:9.9.9.9"), "spf-ip6-invalid", "spf-ip4-invalid"],
  ["an address for a host", withTerm("a:9.9.9.9"), "spf-a-with-ip", "spf-domain-bad-char"],
  ["one label for a host", withTerm("a:mail"), "spf-domain-single-label", "spf-domain-bad-char"],
  ["a web address", withTerm("include:http://a.example"), "spf-domain-bad-char"],
  ["prefixes turned round", withTerm("a//64/24"), "spf-cidr-order", "spf-ip4-invalid"],
  ["a macro that is not closed", withTerm("exists:%{i.example"), "spf-macro-invalid"],
  ["a macro of explanations", withTerm("exists:%{c}.a.example"), "spf-macro-exp-only"],
  ["a macro for an address", withTerm("ip4:%{i}"), "spf-macro-in-ip", "spf-ip4-invalid"],
  ["two redirects", [`v=spf1 ${OURS} redirect=a.example redirect=b.example`], "spf-redirect-twice"],
];

const rowScenario =
  (where: string) =>
  ([title, values, code, ...not]: Row): Scenario => ({
    title: `SPF ${where}: ${title}`,
    shows: [code],
    not: ["spf-missing", ...not.filter((one) => one !== "spf-missing")],
    change: { "@ TXT": values },
    states: { spf: "wrong" },
    state: "fail",
  });

const mistakes: Scenario = {
  title: "SPF: two mistakes are two findings",
  shows: ["spf-unknown-mechanism", "spf-ip4-invalid"],
  change: { "@ TXT": [`v=spf1 mail:a.example ip4:9.9.9 ${OURS} ~all`] },
  states: { spf: "wrong" },
};

export const scenarios: readonly Scenario[] = [
  ...notSelected.map(rowScenario("not selected")),
  ...broken.map(rowScenario("broken")),
  mistakes,
  {
    title: "SPF: cut within its last term",
    shows: ["spf-cut"],
    not: ["spf-required-missing", "spf-domain-single-label"],
    change: { "@ TXT": [SPF_TEXT.slice(0, 20)] },
    states: { spf: "wrong" },
  },
  {
    title: "SPF: only a comment is left",
    shows: ["spf-cut-at-semicolon"],
    not: ["spf-empty", "spf-merge-lost-sender"],
    before: { change: { "@ TXT": [`v=spf1 ${OTHER} ~all`] }, secondsAgo: 600 },
    change: { "@ TXT": ["v=spf1"] },
    states: { spf: "wrong" },
  },
  {
    title: "SPF: the old standard for senders beside it",
    shows: ["spf-sender-id"],
    not: ["spf-not-selected-version"],
    change: { "@ TXT": [SPF_TEXT, "spf2.0/pra include:k3v9.spf.mila.cx ~all"] },
    states: { spf: "pass" },
    state: "pass",
  },
];
