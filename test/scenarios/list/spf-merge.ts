import { DKIM_TEXT, SPF_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";

/** What becomes of an SPF record that was there before Mila's was written into it. */

const OURS = "include:k3v9.spf.mila.cx";
const OTHER = "include:spf.mailingmonkey.example";

/** Title, the text before (null: none was seen), the texts now, what it is, what it is told apart from. */
type Row = readonly [string, string | null, readonly string[], string, ...string[]];

const long = `v=spf1 ${Array.from({ length: 14 }, (_, at) => `ip4:9.9.9.1${at + 10}`).join(" ")} ${OTHER} ~all`;
const merged = long.replace(" ~all", ` ${OURS} ~all`);

const rows: readonly Row[] = [
  [
    "Mila's beside the old one",
    `v=spf1 ${OTHER} ~all`,
    [`v=spf1 ${OTHER} ~all`, SPF_TEXT],
    "spf-merge-doubled-record",
    "spf-multiple",
  ],
  [
    "Mila's behind the old one",
    null,
    [`v=spf1 ${OTHER} ~all ${SPF_TEXT}`],
    "spf-merge-concatenated",
    "spf-required-after-all",
    "spf-unknown-modifier",
  ],
  [
    "a sender lost",
    `v=spf1 ${OTHER} ~all`,
    [SPF_TEXT],
    "spf-merge-lost-sender",
    "spf-merge-redirect",
  ],
  [
    "a softer end",
    `v=spf1 ${OTHER} -all`,
    [`v=spf1 ${OTHER} ${OURS} ~all`],
    "spf-merge-qualifier-softened",
    "spf-all-weaker-than-required",
  ],
  [
    "a redirect that is dead now",
    "v=spf1 redirect=spf.mailingmonkey.example",
    [`v=spf1 ${OURS} ~all redirect=spf.mailingmonkey.example`],
    "spf-merge-redirect",
    "spf-redirect-ignored",
  ],
  [
    "Mila in another text",
    null,
    [`v=spf1 ${OTHER} ~all`, `site-verification=4711 ${OURS}`],
    "spf-merge-wrong-row",
    "spf-required-missing",
  ],
  [
    "cut by its field",
    long,
    [merged.slice(0, 255)],
    "spf-merge-over-255",
    "spf-cut",
    "spf-domain-single-label",
  ],
];

const lacking = (title: string, terms: string, ...codes: string[]): Scenario => ({
  title: `SPF merge: ${title}`,
  not: ["spf-macro-unresolvable", "spf-old-host-left", "spf-lookups-over-10"],
  shows: [...codes, "spf-required-missing"],
  change: {
    "_spf.mx.cloudflare.net. TXT": ["v=spf1 ip4:9.9.9.0/28 ~all"],
    ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`h${at} A`, ["9.9.9.9"]])),
    "@ TXT": [`v=spf1 ${terms} ~all`],
  },
  states: { spf: "wrong" },
});

export const scenarios: readonly Scenario[] = [
  ...rows.map(
    ([title, before, now, code, ...not]): Scenario => ({
      title: `SPF merge: ${title}`,
      shows: [code],
      not,
      ...(before === null ? {} : { before: { change: { "@ TXT": [before] }, secondsAgo: 600 } }),
      change: { "@ TXT": now },
    }),
  ),
  {
    title: "SPF merge: Mila written in, and nobody lost",
    shows: [],
    not: ["spf-merge-lost-sender", "spf-merge-qualifier-softened"],
    before: { change: { "@ TXT": [`v=spf1 ${OTHER} ~all`] }, secondsAgo: 600 },
    change: { "@ TXT": [`v=spf1 ${OTHER} ${OURS} ~all`] },
    state: "pass",
  },
  lacking(
    "no room for one look-up more",
    Array.from({ length: 10 }, (_, at) => `exists:h${at}.example.com`).join(" "),
    "spf-merge-would-exceed",
    "spf-lookups-near-limit",
  ),
  lacking(
    "a service that holds it",
    "include:%{i}._ip.%{d}._spf.vali.example",
    "spf-merge-macro-host",
  ),
  lacking(
    "a provider that writes it",
    "include:_spf.mx.cloudflare.net",
    "spf-merge-provider-managed",
  ),
  {
    title: "ownership: the token inside SPF",
    shows: ["ownership-as-spf"],
    not: ["ownership-missing", "spf-unknown-mechanism", "spf-unknown-modifier"],
    records: {
      own: {
        purpose: "ownership",
        name: "example.com",
        type: "TXT",
        data: { text: "mila-verify=8f2c41d07ab8" },
      },
    },
    change: { "@ TXT": [`v=spf1 ${OURS} mila-verify=8f2c41d07ab8 ~all`] },
    states: { own: "wrong" },
  },
  {
    title: "DKIM: a key beside SPF is no second record",
    shows: [],
    not: ["spf-multiple", "spf-merge-wrong-row"],
    change: { "@ TXT": [SPF_TEXT, DKIM_TEXT] },
  },
];
