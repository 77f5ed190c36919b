import type { Scenario } from "../scenario.ts";
import type { Value, ZoneText } from "../zone-text.ts";

/** What an SPF record lets pass, how it is written, and where its look-ups go. */

const OURS = "include:k3v9.spf.mila.cx";
const record = (terms: string, all = "~all"): readonly string[] => [
  ["v=spf1", terms, OURS, all].filter((part) => part !== "").join(" "),
];
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `exists:h${at}.example.com`).join(" ");
const hosts = (count: number): ZoneText =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`h${at} A`, ["9.9.9.9"]]));

/** Title, the record, what it is, whether it still works, and the zone round it. */
interface Row {
  title: string;
  values: readonly Value[];
  shows: string;
  not: readonly string[];
  isWrong?: boolean;
  zone?: ZoneText;
}
const row = (title: string, values: readonly Value[], shows: string, ...not: string[]): Row => ({
  title,
  values,
  shows,
  not,
});
const wrong = (one: Row): Row => ({ ...one, isWrong: true });
const within = (zone: ZoneText, one: Row): Row => ({ ...one, zone });

const statements: readonly Row[] = [
  row(
    "a macro that needs a sender",
    record("exists:%{i}.a.example"),
    "spf-macro-unresolvable",
    "spf-macro-invalid",
  ),
  row(
    "a network with bits of a host",
    record("ip4:9.9.9.77/24"),
    "spf-ip4-host-bits",
    "spf-ip-broad",
  ),
  row("a private address", record("ip4:10.0.0.1"), "spf-ip4-private", "spf-ip4-invalid"),
  row("half a continent", record("ip4:9.0.0.0/8"), "spf-ip-broad", "spf-permits-all"),
  row(
    "everybody by address",
    record("ip4:0.0.0.0/0"),
    "spf-permits-all",
    "spf-ip4-invalid",
    "spf-ip-broad",
  ),
  row(
    "everybody in two halves",
    record("ip4:0.0.0.0/1 ip4:128.0.0.0/1"),
    "spf-permits-all",
    "spf-ip-broad",
  ),
  row("no end", record("", ""), "spf-all-missing", "spf-neutral-all"),
  row("everybody", record("", "+all"), "spf-plus-all", "spf-permits-all"),
  row("everybody, perhaps", record("", "?all"), "spf-neutral-all", "spf-all-weaker-than-required"),
  row("a second all", record("", "~all -all"), "spf-all-twice", "spf-terms-after-all"),
  row(
    "a sender behind all",
    record("", "~all ip4:9.9.9.9"),
    "spf-terms-after-all",
    "spf-required-after-all",
  ),
  row(
    "a redirect beside all",
    record("", "~all redirect=spf.mailingmonkey.example"),
    "spf-redirect-ignored",
    "spf-redirect-twice",
  ),
  row("ptr", record("ptr"), "spf-ptr", "spf-unknown-mechanism"),
  row(
    "an explanation that is not there",
    record("exp=why.example.com"),
    "spf-exp-broken",
    "spf-unknown-modifier",
  ),
  row(
    "a modifier that nobody knows",
    record("note=hello"),
    "spf-unknown-modifier",
    "spf-mechanism-with-equals",
  ),
  row(
    "a mechanism with an equals sign",
    record("ip4=9.9.9.9"),
    "spf-mechanism-with-equals",
    "spf-unknown-modifier",
  ),
  row("capitals", [`V=SPF1 ${OURS} ~ALL`], "spf-uppercase", "spf-not-selected-version"),
  row(
    "two spaces",
    [`v=spf1  ${OURS} ~all`],
    "spf-trailing-spaces",
    "spf-not-selected-leading-space",
  ),
  row(
    "more than 450 octets",
    record("ip4:9.9.9.100 ".repeat(31).trim()),
    "spf-too-long-450",
    "spf-answer-over-512",
  ),
  row(
    "much beside it",
    [...record(""), "x".repeat(240), "y".repeat(240)],
    "spf-answer-over-512",
    "spf-too-long-450",
  ),
];

const lookups: readonly Row[] = [
  wrong(
    within(
      hosts(11),
      row(
        "eleven look-ups",
        [`v=spf1 ${OURS} ${many(10)} ~all`],
        "spf-lookups-over-10",
        "spf-required-beyond-limit",
      ),
    ),
  ),
  within(
    hosts(9),
    row(
      "ten look-ups",
      [`v=spf1 ${OURS} ${many(9)} ~all`],
      "spf-lookups-near-limit",
      "spf-lookups-over-10",
    ),
  ),
  row(
    "three that lead nowhere",
    record("exists:a.example exists:b.example exists:c.example"),
    "spf-void-over-2",
    "spf-a-mx-void",
  ),
  row("one that leads nowhere", record("a:gone.example"), "spf-a-mx-void", "spf-void-over-2"),
  wrong(
    row(
      "a name without a record",
      record("include:mx1.postfix-haus.example"),
      "spf-include-no-spf",
      "spf-include-nxdomain",
    ),
  ),
  wrong(
    row(
      "a name that is not there",
      record("include:gone.example"),
      "spf-include-nxdomain",
      "spf-include-no-spf",
    ),
  ),
  wrong(
    within(
      { "twice.postfix-haus.example. TXT": ["v=spf1 a ~all", "v=spf1 mx ~all"] },
      row(
        "a name with two records",
        record("include:twice.postfix-haus.example"),
        "spf-include-multiple",
        "spf-multiple",
      ),
    ),
  ),
  wrong(
    within(
      { "odd.postfix-haus.example. TXT": ["v=spf1 ipv4:9.9.9.9 ~all"] },
      row(
        "a name with a broken record",
        record("include:odd.postfix-haus.example"),
        "spf-include-syntax",
        "spf-unknown-mechanism",
      ),
    ),
  ),
  wrong(
    row(
      "a redirect to nowhere",
      [`v=spf1 ${OURS} redirect=gone.example`],
      "spf-redirect-no-spf",
      "spf-include-nxdomain",
    ),
  ),
  wrong(
    within(
      { "_spf TXT": ["v=spf1 include:_spf.example.com ~all"] },
      row(
        "a circle",
        record("include:_spf.example.com"),
        "spf-loop",
        "spf-include-self",
        "spf-lookups-over-10",
      ),
    ),
  ),
  wrong(row("itself", record("include:example.com"), "spf-include-self", "spf-loop")),
  row(
    "one sender twice",
    record("include:spf.mailingmonkey.example include:spf.mailingmonkey.example"),
    "spf-include-duplicate",
    "spf-loop",
  ),
  wrong(
    within(
      {
        "crowd.postfix-haus.example. MX": Array.from(
          { length: 11 },
          (_, at) => `10 h${at}.example.com`,
        ),
        ...hosts(11),
      },
      row(
        "eleven exchanges",
        record("mx:crowd.postfix-haus.example"),
        "spf-mx-over-10",
        "spf-lookups-over-10",
      ),
    ),
  ),
  row(
    "an old host's senders",
    record("include:_spf.google.com"),
    "spf-old-host-left",
    "spf-include-nxdomain",
  ),
];

export const scenarios: readonly Scenario[] = [
  ...[...statements, ...lookups].map(
    ({ title, values, shows, not, isWrong = false, zone = {} }): Scenario => ({
      title: `SPF: ${title}`,
      shows: [shows],
      not,
      change: {
        "_spf.google.com. TXT": ["v=spf1 ip4:9.9.9.0/28 ~all"],
        ...zone,
        "@ TXT": values,
      },
      states: { spf: isWrong ? "wrong" : "pass" },
    }),
  ),
  {
    title: "SPF: weaker at its end than Mila asks",
    shows: ["spf-all-weaker-than-required"],
    not: ["spf-neutral-all", "spf-merge-qualifier-softened"],
    records: {
      spf: {
        purpose: "spf",
        name: "example.com",
        type: "TXT",
        data: { text: `v=spf1 ${OURS} -all` },
      },
    },
    states: { spf: "pass" },
  },
  {
    title: "SPF: a name of the own zone that fails",
    shows: ["spf-include-temperror"],
    not: ["resolver-servfail-all", "resolver-servfail-one", "zone-lame"],
    change: { "@ TXT": record("include:_spf.example.com"), "_spf TXT": ["v=spf1 -all"] },
    resolvers: ["a", "b"].map((id) => ({
      id,
      answers: { "* _spf": { rcode: "SERVFAIL" as const } },
    })),
    states: { spf: "pass", dkim: "pass" },
    state: "pass",
  },
  {
    title: "SPF: a sender's zone that fails",
    shows: ["spf-include-temperror"],
    not: ["resolver-servfail-one", "resolver-servfail-all", "zone-lame", "spf-void-over-2"],
    change: { "@ TXT": record("include:spf.mailingmonkey.example") },
    resolvers: ["a", "b"].map((id) => ({
      id,
      answers: { "* spf.mailingmonkey.example.": { rcode: "SERVFAIL" as const } },
    })),
    states: { spf: "pass", dkim: "pass", "mx-1": "pass" },
    state: "pass",
  },
];
