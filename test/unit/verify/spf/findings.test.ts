import { describe, expect, test } from "vitest";
import type { Alias, Answer } from "../../../../lib/dns/answer.ts";
import type { RequiredRecord } from "../../../../lib/records/required-record.ts";
import { spf as spfCodes } from "../../../../lib/verify/catalogue/spf.ts";
import { noFacts } from "../../../../lib/verify/facts.ts";
import { noKeyVerdicts } from "../../../../lib/verify/import-key.ts";
import { kind } from "../../../../lib/verify/kinds/spf.ts";
import { answerWith, type ZoneData } from "../../dns/zone-resolver.ts";
import { judgeIn, verdict } from "../judging.ts";
import { spf } from "../lab-records.ts";

/** Every finding on SPF: the record that shows it, and one that looks like it and does not. */

const M = "include:k3v9.spf.mila.cx";

const many = (count: number, term: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => term(index)).join(" ");

/** The rest of the world. */
const others: ZoneData = {
  "k3v9.spf.mila.cx": { TXT: ["v=spf1 ip4:5.9.1.0/24 ip6:2a01:4f8::/48 ~all"] },
  "a.test": { TXT: ["v=spf1 ip4:5.9.0.0/24 -all"], A: ["5.9.0.1"], MX: ["10 a.test"] },
  "b.test": { TXT: ["v=spf1 include:a.test ~all"] },
  "c.test": { TXT: [`v=spf1 ${M} -all`] },
  "plain.test": { A: ["5.9.0.2"], TXT: ["hello"] },
  "two.test": { TXT: ["v=spf1 -all", "v=spf1 ~all"] },
  "broken.test": { TXT: ["v=spf1 ipv4:5.9.0.1 -all"] },
  "back.test": { TXT: ["v=spf1 include:example.com -all"] },
  "circle.test": { TXT: ["v=spf1 include:circle.test -all"] },
  "four.test": { TXT: ["v=spf1 a:a.test mx:a.test exists:a.test -all"] },
  "many.test": { MX: Array.from({ length: 11 }, (_, index) => `${index} a.test`) },
  "exp.test": { TXT: ["Not from there."] },
  "_spf.google.com": { TXT: ["v=spf1 ip4:35.190.247.0/24 ~all"] },
  "_spf.mx.cloudflare.net": { TXT: ["v=spf1 ip4:104.30.0.0/19 ~all"] },
};

interface Row {
  /** What stands at the domain; a text alone for one TXT record. */
  standing: string | readonly string[];
  zone?: ZoneData;
  failing?: readonly string[];
  /** The SPF record that the last look saw. */
  before?: string;
  /** What comes, in any order. */
  codes: readonly string[];
  verdict?: "right" | "wrong" | "missing";
}

async function codesOf({ standing, zone = {}, failing = [], before }: Row) {
  const previous =
    before === undefined
      ? null
      : {
          domain: spf.name,
          state: "fail" as const,
          checkedAt: 0,
          records: [],
          findings: [],
          zone: spf.name,
          nameServers: [],
          existingSpf: before,
          resolvers: [],
          queries: 0,
        };
  const texts = typeof standing === "string" ? [standing] : standing;
  const world = { ...others, ...zone };
  const own = { ...world, [spf.name]: { A: ["5.9.0.9"], ...world[spf.name], TXT: texts } };
  const { findings, verdict } = await judgeIn(spf, texts, { zone: own, failing, previous });
  return { codes: findings.map(({ code }) => code).toSorted(), verdict, findings };
}

const wrong = (standing: Row["standing"], code: string, more: Partial<Row> = {}): Row => ({
  standing,
  codes: [code],
  verdict: "wrong",
  ...more,
});
const right = (standing: Row["standing"], ...codes: string[]): Row => ({
  standing,
  codes,
  verdict: "right",
});
const missing = (code: string, zone: ZoneData = {}): Row => ({
  standing: [],
  zone,
  codes: [code],
  verdict: "missing",
});

const good = { TXT: [`v=spf1 ${M} ~all`] };
const cutAt255 = `v=spf1 ${many(8, (index) => `include:sender-number-${index}.test`)} include:ab.test`;

const rows: Record<string, Row> = {
  "no record at all": missing("spf-missing"),
  "another text alone": { ...missing("spf-missing"), standing: ["google-site-verification=x"] },
  "at www": missing("spf-at-www", { "www.example.com": good }),
  "at the doubled name": missing("spf-at-doubled-name", { "example.com.example.com": good }),
  "at _spf": missing("spf-at-underscore", { "_spf.example.com": good }),
  "at the mail host": missing("spf-at-mx-host", {
    "example.com": { MX: ["10 mail.example.com"] },
    "mail.example.com": good,
  }),
  "as the name of an exchange": {
    ...missing("spf-in-wrong-type", { "example.com": { MX: ["10 v=spf1\\032include:x"] } }),
    verdict: "wrong",
  },
  "two records": wrong([`v=spf1 ${M} ~all`, "v=spf1 a -all"], "spf-multiple"),
  "one record twice": wrong([`v=spf1 ${M} ~all`, `V=SPF1  ${M} ~all`], "spf-multiple-identical"),
  "Mila's beside the old one": wrong(
    [`v=spf1 ${M} ~all`, "v=spf1 a -all"],
    "spf-merge-doubled-record",
    { before: "v=spf1 a -all" },
  ),
  empty: wrong("v=spf1", "spf-empty"),
  "all that stood there is gone": wrong("v=spf1", "spf-cut-at-semicolon", {
    before: "v=spf1 a ~all",
  }),
  "nobody may send": wrong("v=spf1 -all", "spf-null-sender-domain"),
  "every name has it": {
    ...right(`v=spf1 ${M} ~all`, "spf-wildcard-answer"),
    zone: { "no-such-name-4f1c9.example.com": good },
  },

  "a space in front": wrong(` v=spf1 ${M} ~all`, "spf-not-selected-leading-space"),
  "a byte order mark in front": wrong(`\ufeffv=spf1 ${M} ~all`, "spf-not-selected-leading-space"),
  quoted: wrong(`"v=spf1 ${M} ~all"`, "spf-not-selected-quoted"),
  "in typographic quotes": wrong(`\u201cv=spf1 ${M} ~all\u201d`, "spf-not-selected-single-quoted"),
  glued: wrong(`v=spf1${M}~all`, "spf-not-selected-glued"),
  "another version": wrong(`v=spf10 ${M} ~all`, "spf-not-selected-version"),
  "a version with a space": wrong(`v=spf 1 ${M} ~all`, "spf-not-selected-version"),
  "a version with a semicolon": wrong(`v=spf1; ${M} ~all`, "spf-not-selected-version"),
  "a version without its v": wrong(`spf1 ${M} ~all`, "spf-not-selected-version"),
  "a whole line": wrong(`@ TXT v=spf1 ${M} ~all`, "spf-not-selected-prefixed"),
  "a line with its TTL": wrong(
    `example.com. 3600 IN TXT "v=spf1 ${M} ~all"`,
    "spf-not-selected-prefixed",
  ),
  "a label in front": wrong(`Value: v=spf1 ${M} ~all`, "spf-not-selected-prefixed"),
  "Sender ID alone": {
    standing: ["spf2.0/mfrom a -all"],
    codes: ["spf-missing", "spf-sender-id"],
    verdict: "missing",
  },

  "Mila is not in it": wrong("v=spf1 include:a.test -all", "spf-required-missing"),
  "by way of another": right("v=spf1 include:c.test -all", "spf-required-indirect"),
  "by a redirect": right("v=spf1 redirect=c.test", "spf-required-indirect"),
  "by way of one that refuses": wrong("v=spf1 -include:c.test ~all", "spf-required-missing"),
  "a slip": wrong("v=spf1 include:k3v9.spf.mila.cn ~all", "spf-required-typo"),
  refused: wrong(`v=spf1 -${M} ~all`, "spf-required-negative"),
  "refused first, passed later": wrong(`v=spf1 ~${M} ${M} ~all`, "spf-required-negative", {}),
  "behind all": wrong(`v=spf1 ~all ${M}`, "spf-required-after-all"),
  "its addresses refused before": wrong(
    `v=spf1 -ip4:5.9.0.0/16 ${M} ~all`,
    "spf-required-after-fail-match",
  ),
  "other addresses refused before": right(`v=spf1 -ip4:5.9.7.0/24 ${M} ~all`),
  "its addresses one by one": right(
    "v=spf1 ip4:5.9.1.0/24 ip6:2a01:4f8::/48 ~all",
    "spf-required-as-ip",
  ),
  "some of its addresses": wrong("v=spf1 ip4:5.9.1.0/24 ~all", "spf-required-missing"),
  "beyond the limit": wrong(
    `v=spf1 include:four.test include:b.test include:b.test a mx ${M} ~all`,
    "spf-required-beyond-limit",
    {
      zone: { "example.com": { MX: ["10 a.test"] } },
      codes: ["spf-include-duplicate", "spf-include-duplicate", "spf-required-beyond-limit"],
    },
  ),

  "an unknown mechanism": wrong(`v=spf1 ${M} ipv4:5.9.0.1 ~all`, "spf-unknown-mechanism"),
  "two unknown mechanisms are two mistakes": wrong(
    `v=spf1 ${M} ipv4:5.9.0.1 includes:a.test ~all`,
    "",
    { codes: ["spf-unknown-mechanism", "spf-unknown-mechanism"] },
  ),
  "an unknown mechanism, and Mila refused": wrong(`v=spf1 -${M} ipv4:5.9.0.1 ~all`, "", {
    codes: ["spf-required-negative", "spf-unknown-mechanism"],
  }),
  "an unknown mechanism, and Mila missing": wrong("v=spf1 ipv4:5.9.0.1 ~all", "", {
    codes: ["spf-required-missing", "spf-unknown-mechanism"],
  }),
  "Mila's name behind =": wrong(
    "v=spf1 include=k3v9.spf.mila.cx ~all",
    "spf-mechanism-with-equals",
  ),
  "another's name behind =": right(`v=spf1 ip4=5.9.0.1 ${M} ~all`, "spf-mechanism-with-equals"),
  "a sign and =": wrong(`v=spf1 +include=a.test ${M} ~all`, "spf-mechanism-with-equals"),
  "a modifier with a colon": wrong(`v=spf1 ${M} redirect:a.test`, "spf-modifier-with-colon"),
  "no space before all": wrong(`v=spf1 ${M} ip4:5.9.0.1~all`, "spf-missing-space"),
  "no space between includes": wrong(`v=spf1 include:a.test${M} ~all`, "spf-missing-space"),
  "no space before Mila's all": wrong(`v=spf1 ${M}-all`, "", {
    codes: ["spf-all-missing", "spf-missing-space"],
  }),
  "a host that is called so": {
    ...right(`v=spf1 ${M} a:mail.a-all.test ~all`),
    zone: { "mail.a-all.test": { A: ["5.9.0.1"] } },
  },
  "a space behind the colon": wrong(
    "v=spf1 include: k3v9.spf.mila.cx ~all",
    "spf-space-after-colon",
  ),
  "a space behind a sign": wrong(`v=spf1 ${M} ~ all`, "spf-space-after-colon"),
  commas: wrong(`v=spf1 ${M}, ip4:5.9.0.1,5.9.0.2, ~all`, "spf-comma-separated"),
  "a line break": wrong(`v=spf1 ${M}\n~all`, "spf-comma-separated"),
  "a tab": wrong(`v=spf1 ${M}\t~all`, "spf-tab-or-nbsp"),
  "a tab behind the version": wrong(`v=spf1\t${M} ~all`, "spf-tab-or-nbsp"),
  "a hard space": wrong(`v=spf1 ${M}\u00a0~all`, "spf-tab-or-nbsp"),
  "a long dash": wrong(`v=spf1 ${M} \u2013all`, "spf-non-ascii"),
  "a name in its own letters": wrong(`v=spf1 ${M} a:b\u00fccher.test ~all`, "spf-u-label"),
  "a backslash": wrong(`v=spf1 ${M}\\; ~all`, "spf-escape-residue"),
  "an escaped space": wrong(`v=spf1 ${M}\\032~all`, "spf-escape-residue"),
  "an entity": wrong(`v=spf1 ${M} &quot; ~all`, "spf-escape-residue"),
  "quotes inside": wrong(`v=spf1 ${M}" "~all`, "spf-quotes-inside"),
  cut: wrong("v=spf1 include:k3v9.spf.mi", "spf-cut"),
  "cut at the length of a field": wrong(cutAt255.slice(0, 250), "spf-cut"),
  "an address of three parts": wrong(`v=spf1 ${M} ip4:5.9.1 ~all`, "spf-ip4-invalid"),
  "an address beyond 255": wrong(`v=spf1 ${M} ip4:300.1.1.1 ~all`, "spf-ip4-invalid"),
  "a prefix beyond 32": wrong(`v=spf1 ${M} ip4:5.9.0.0/33 ~all`, "spf-ip4-invalid"),
  "an IPv4 address as IPv6": wrong(`v=spf1 ${M} ip6:5.9.0.1 ~all`, "spf-ip6-invalid"),
  "a prefix beyond 128": wrong(`v=spf1 ${M} ip6:2a01::/129 ~all`, "spf-ip6-invalid"),
  "an address as a host": wrong(`v=spf1 ${M} a:5.9.0.1 ~all`, "spf-a-with-ip"),
  "a single label": wrong(`v=spf1 ${M} a:mail ~all`, "spf-domain-single-label"),
  "an address of the web": wrong(`v=spf1 ${M} include:https://a.test ~all`, "spf-domain-bad-char"),
  "an empty label": wrong(`v=spf1 ${M} include:a..test ~all`, "spf-domain-bad-char"),
  "prefixes in the wrong order": wrong(`v=spf1 ${M} a//64/24 ~all`, "spf-cidr-order"),
  "a lone percent sign": wrong(`v=spf1 ${M} exists:%.a.test ~all`, "spf-macro-invalid"),
  "an unknown macro": wrong(`v=spf1 ${M} exists:%{x}.a.test ~all`, "spf-macro-invalid"),
  "a macro of explanations": wrong(`v=spf1 ${M} exists:%{c}.a.test ~all`, "spf-macro-exp-only"),
  "a macro in an address": wrong(`v=spf1 ${M} ip4:%{i} ~all`, "spf-macro-in-ip"),
  "two redirects": wrong(`v=spf1 ${M} redirect=a.test redirect=b.test`, "spf-redirect-twice"),

  "a macro": right(`v=spf1 ${M} exists:%{i}.a.test ~all`, "spf-macro-unresolvable"),
  "host bits": right(`v=spf1 ip4:5.9.0.77/24 ${M} ~all`, "spf-ip4-host-bits"),
  "a whole network": right(`v=spf1 ip4:5.9.0.0/24 ${M} ~all`),
  "a private address": right(`v=spf1 ip4:192.168.1.1 ${M} ~all`, "spf-ip4-private"),
  "a very large network": right(`v=spf1 ip4:5.0.0.0/8 ${M} ~all`, "spf-ip-broad"),
  "every address": right(`v=spf1 ip4:0.0.0.0/0 ${M} ~all`, "spf-permits-all"),
  "two halves of every address": right(
    `v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 ${M} ~all`,
    "spf-permits-all",
  ),
  "no all": right(`v=spf1 ${M}`, "spf-all-missing"),
  "a redirect in place of all": right(`v=spf1 ${M} redirect=a.test`),
  "open to all": right(`v=spf1 ${M} +all`, "spf-plus-all"),
  "neutral to all": right(`v=spf1 ${M} ?all`, "spf-neutral-all"),
  "stricter than required": right(`v=spf1 ${M} -all`),
  "two all": right(`v=spf1 ${M} ~all -all`, "spf-all-twice"),
  "terms behind all": right(`v=spf1 ${M} ~all a:a.test`, "spf-terms-after-all"),
  "a modifier behind all": right(`v=spf1 ${M} ~all exp=exp.test`),
  "redirect and all": right(`v=spf1 ${M} redirect=a.test ~all`, "spf-redirect-ignored"),
  ptr: right(`v=spf1 ptr ${M} ~all`, "spf-ptr"),
  "no explanation": right(`v=spf1 ${M} ~all exp=none.test`, "spf-exp-broken"),
  "an unknown modifier": right(`v=spf1 ${M} ~all moo=x`, "spf-unknown-modifier"),
  capitals: right(`V=SPF1 INCLUDE:K3V9.spf.mila.cx ~ALL`, "spf-uppercase"),
  "capitals in a name": right("v=spf1 include:K3V9.SPF.mila.cx ~all"),
  "more spaces": right(`v=spf1  ${M} ~all `, "spf-trailing-spaces"),

  "more than ten look-ups": wrong(
    `v=spf1 ${M} include:four.test include:b.test a:a.test mx:a.test exists:a.test a:plain.test ~all`,
    "spf-lookups-over-10",
  ),
  "nine look-ups": right(
    `v=spf1 ${M} include:four.test include:b.test a:a.test mx:a.test ~all`,
    "spf-lookups-near-limit",
  ),
  "eight look-ups": right(`v=spf1 ${M} include:four.test include:b.test a:a.test ~all`),
  "three void look-ups": right(`v=spf1 a:x.test a:y.test mx:z.test ${M} ~all`, "spf-void-over-2"),
  "one void look-up": right(`v=spf1 a:x.test ${M} ~all`, "spf-a-mx-void"),
  "a host with an IPv6 address alone": {
    ...right(`v=spf1 a:six.test ${M} ~all`),
    zone: { "six.test": { AAAA: ["2a01:4f8::1"] } },
  },
  "an include without a record": wrong(`v=spf1 include:plain.test ${M} ~all`, "spf-include-no-spf"),
  "an include that does not exist": wrong(
    `v=spf1 include:none.test ${M} ~all`,
    "spf-include-nxdomain",
  ),
  "an include with two records": wrong(`v=spf1 include:two.test ${M} ~all`, "spf-include-multiple"),
  "an include that is broken": wrong(`v=spf1 include:broken.test ${M} ~all`, "spf-include-syntax"),
  "an include that does not answer": {
    ...right(`v=spf1 include:mute.test ${M} ~all`, "spf-include-temperror"),
    failing: ["TXT mute.test"],
  },
  "a redirect without a record": wrong(`v=spf1 ${M} redirect=plain.test`, "spf-redirect-no-spf"),
  "a circle": wrong(`v=spf1 include:circle.test ${M} ~all`, "spf-loop"),
  "a circle back to the domain": wrong(`v=spf1 include:back.test ${M} ~all`, "spf-loop"),
  "itself included": wrong(`v=spf1 include:example.com ${M} ~all`, "spf-include-self"),
  "the same include twice": right(
    `v=spf1 include:a.test include:b.test ${M} ~all`,
    "spf-include-duplicate",
  ),
  "more than ten exchanges": wrong(`v=spf1 mx:many.test ${M} ~all`, "spf-mx-over-10"),
  "a long text": right(
    `v=spf1 ${many(24, (index) => `ip4:5.10.${index}.0/24`)} ${many(6, (index) => `ip4:5.11.${index}.0/24`)} ${M} ~all`,
    "spf-too-long-450",
  ),
  "many texts beside it": right(
    [`v=spf1 ${M} ~all`, "x".repeat(250), "y".repeat(250)],
    "spf-answer-over-512",
  ),
  "an old host": {
    ...right(`v=spf1 include:_spf.google.com ${M} ~all`, "spf-old-host-left"),
    zone: { "example.com": { MX: ["10 mx1.k3v9.mila.cx"] } },
  },
  "a host that still gets the mail": {
    ...right(`v=spf1 include:_spf.google.com ${M} ~all`),
    zone: { "example.com": { MX: ["1 smtp.google.com"] } },
  },

  "no room for Mila": wrong(
    "v=spf1 include:four.test include:b.test a:a.test mx:a.test exists:a.test a:plain.test ~all",
    "",
    { codes: ["spf-lookups-near-limit", "spf-merge-would-exceed", "spf-required-missing"] },
  ),
  "two records in one text": wrong(`v=spf1 a ~all v=spf1 ${M} ~all`, "spf-merge-concatenated"),
  "two records in one text, the first without end": right(
    `v=spf1 a v=spf1 ${M} ~all`,
    "spf-unknown-modifier",
  ),
  "a sender is gone": {
    ...right(`v=spf1 ${M} ~all`, "spf-merge-lost-sender"),
    before: "v=spf1 include:a.test ~all",
  },
  "softer than before": {
    ...right(`v=spf1 a ${M} ~all`, "spf-merge-qualifier-softened"),
    before: "v=spf1 a -all",
  },
  "a redirect that is gone": {
    ...wrong(`v=spf1 ${M} ~all`, "spf-merge-redirect"),
    before: "v=spf1 redirect=a.test",
  },
  "a redirect that became an include": {
    ...right(`v=spf1 include:a.test ${M} ~all`),
    before: "v=spf1 redirect=a.test",
  },
  "a managed macro": wrong("v=spf1 include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email ~all", "", {
    codes: ["spf-merge-macro-host", "spf-required-missing"],
  }),
  "a provider's own": wrong("v=spf1 include:_spf.mx.cloudflare.net ~all", "", {
    codes: ["spf-merge-provider-managed", "spf-required-missing"],
  }),
  "in the wrong row": wrong(
    ["v=spf1 a ~all", `google-site-verification=x ${M}`],
    "spf-merge-wrong-row",
  ),
  "cut after the merge": wrong(
    `v=spf1 ${many(40, (index) => `ip4:5.10.${index}.0/24`)}`.slice(0, 255),
    "spf-merge-over-255",
    { before: `v=spf1 ${many(40, (index) => `ip4:5.10.${index}.0/24`)} ~all` },
  ),
};

describe.each(Object.entries(rows))("%s", (_title, row) => {
  test(`brings ${row.codes.join(", ") || "nothing"}`, async () => {
    const found = await codesOf(row);
    expect(found.codes).toEqual(row.codes.toSorted());
    if (row.verdict) expect(found.verdict).toBe(row.verdict);
  });
});

/** Shown below or by a scenario: they need another required record, domain or type, or the strings on the wire. */
const ELSEWHERE = [
  "spf-all-weaker-than-required",
  "spf-at-parent",
  "spf-chunk-extra-space",
  "spf-chunk-no-space",
  "spf-subdomain-missing",
  "spf-type99-extra",
  "spf-type99-only",
];

/** A record that stands there in these strings. */
function inStrings(strings: readonly string[], aliases: Alias[] = []) {
  const name = spf.name;
  const octets = strings.map((text) => new TextEncoder().encode(text));
  const answer: Answer = {
    question: { name, type: "TXT" },
    resolver: "a",
    at: 0,
    authenticated: false,
    extendedErrors: [],
    aliases,
    kind: "records",
    records: [{ name, ttl: 300, type: "TXT", strings: octets }],
    ttl: 300,
  };
  const context = { domain: name, facts: noFacts, keys: noKeyVerdicts, previous: null };
  const [judgement] = kind.judge([spf], answer, context);
  return judgement?.findings.map(({ code }) => code);
}

const long = many(14, (index) => `ip4:5.10.${index}.0/24`);

test("strings that meet without a space, where there is none in either, bring spf-chunk-no-space", () => {
  expect(inStrings([`v=spf1 ${long}`, `${M} ~all`])).toEqual(["spf-chunk-no-space"]);
  expect(inStrings([`v=spf1 ${long} `, `${M} ~all`])).toEqual([]);
});

test("a space where two strings of 255 octets met brings spf-chunk-extra-space", () => {
  const text = `v=spf1 ${many(15, (index) => `ip4:5.10.${index}.0/24`)} ${M} ~all`;
  expect(inStrings([`${text.slice(0, 255)} ${text.slice(255)}`])).toEqual([
    "spf-chunk-extra-space",
  ]);
  expect(inStrings([text.slice(0, 255), text.slice(255)])).toEqual([]);
});

test("an alias at the domain to Mila's own record brings spf-in-wrong-type", () => {
  const aliases = [{ name: spf.name, target: "k3v9.spf.mila.cx", ttl: 300 }];
  expect(inStrings(["v=spf1 ip4:5.9.1.0/24 ~all"], aliases)).toEqual(["spf-in-wrong-type"]);
});

test("a record at the parent of a mail domain brings spf-at-parent, at a registry's suffix none", async () => {
  const sub = { ...spf, name: "mail.example.com" };
  const zone = { "example.com": good };
  const codes = async (record: RequiredRecord, world: ZoneData) =>
    (await judgeIn(record, [], { zone: world })).findings.map(({ code }) => code);
  expect(await codes(sub, zone)).toEqual(["spf-at-parent"]);
  expect(await codes(spf, { com: good })).toEqual(["spf-missing"]);
});

test("a softer end than the required one brings spf-all-weaker-than-required", () => {
  const strict = { ...spf, rdata: { type: "TXT" as const, text: `v=spf1 ${M} -all` } };
  expect(verdict(strict, [`v=spf1 ${M} ~all`])).toEqual(["right", "spf-all-weaker-than-required"]);
  expect(verdict(strict, [`v=spf1 ${M} -all`])).toEqual(["right"]);
});

test("before a Save no name is asked for that nobody has published", async () => {
  const { leads = () => [] } = kind;
  const none = answerWith(spf.name, "TXT", []);
  const context = { domain: spf.name, facts: noFacts, keys: noKeyVerdicts, previous: null };
  expect(leads([spf], none, context).every(({ isProbe }) => isProbe)).toBe(true);
  const there = answerWith(spf.name, "TXT", [`v=spf1 include:a.test ${M} ~all`]);
  const followed = leads([spf], there, context).filter(({ isProbe }) => !isProbe);
  expect(followed.map(({ question: { type, name } }) => `${type} ${name}`)).toEqual([
    "TXT a.test",
    "TXT k3v9.spf.mila.cx",
    "TXT k3v9.spf.mila.cx",
  ]);
});

test("every code of SPF is shown", () => {
  const shown = new Set(Object.values(rows).flatMap(({ codes }) => codes));
  expect(
    Object.keys(spfCodes)
      .filter((code) => !shown.has(code))
      .toSorted(),
  ).toEqual(ELSEWHERE);
});
