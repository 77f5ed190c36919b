import { SPF_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";
import type { ZoneText } from "../zone-text.ts";

/** CNAME, addresses, CAA, TLSA, MTA-STS, TLS-RPT, BIMI, ownership: one required record more each. */

const DIGEST = "ab".repeat(32);
const STS = "v=STSv1; id=20261125";
const RPT = "v=TLSRPTv1; rua=mailto:tls@example.com";
const LOGO = "v=BIMI1; l=https://example.com/logo.svg; a=https://example.com/vmc.pem";
const TOKEN = "mila-verify=8f2c41d07ab8";

const record = (purpose: string, name: string, type: string, data: object) => ({
  more: { purpose, name: name === "@" ? "example.com" : `${name}.example.com`, type, data },
});
const txt = (purpose: string, name: string, text: string) => record(purpose, name, "TXT", { text });

const alias = record("other", "portal", "CNAME", { target: "portal.mila.cx" });
const v4 = record("other", "web", "A", { address: "198.51.100.60" });
const v6 = record("other", "web", "AAAA", { address: "2606:4700:ffff::60" });
const caa = record("other", "@", "CAA", { flags: 0, tag: "issue", value: "letsencrypt.org" });
const tlsa = record("other", "_25._tcp.mx", "TLSA", {
  usage: 3,
  selector: 1,
  matching_type: 1,
  association: DIGEST,
});
const sts = txt("mta_sts", "_mta-sts", STS);
const rpt = txt("tls_rpt", "_smtp._tls", RPT);
const bimi = txt("bimi", "default._bimi", LOGO);
const own = txt("ownership", "@", TOKEN);
const note = txt("other", "note", "v=NOTE1; a=1");

type Row = readonly [string, Scenario["records"], ZoneText, ...string[]];

const host = { "portal.mila.cx. A": ["198.51.100.60"] } as const;
const rows: readonly Row[] = [
  ["CNAME: missing", alias, host, "cname-missing"],
  [
    "CNAME: another target",
    alias,
    { ...host, "portal CNAME": ["mx1.postfix-haus.example"] },
    "cname-wrong-target",
  ],
  [
    "CNAME: the domain behind it",
    alias,
    { ...host, "portal CNAME": ["portal.mila.cx.example.com"] },
    "cname-target-doubled",
  ],
  [
    "CNAME: a web address",
    alias,
    { ...host, "portal CNAME": ["https://portal.mila.cx"] },
    "cname-as-url",
  ],
  [
    "CNAME: two",
    alias,
    { ...host, "portal CNAME": ["portal.mila.cx", "mx1.postfix-haus.example"] },
    "cname-conflict",
  ],
  ["CNAME: right", alias, { ...host, "portal CNAME": ["portal.mila.cx"] }],
  ["address: missing", v4, {}, "record-missing"],
  ["address: another", v4, { "web A": ["203.0.113.9"] }, "address-wrong"],
  ["address: a proxy's", v4, { "web A": ["104.16.1.2"] }, "address-proxied"],
  ["address: one more", v4, { "web A": ["198.51.100.60", "203.0.113.9"] }, "address-extra"],
  ["address: IPv4 as IPv6", v6, { "web AAAA": ["::ffff:203.0.113.9"] }, "address-v4-mapped"],
  ["CAA: missing", caa, {}, "caa-missing"],
  ["CAA: another authority", caa, { "@ CAA": ["0 issue digicert.com"] }, "caa-forbids-mila"],
  ["CAA: nobody", caa, { "@ CAA": ["0 issue ;"] }, "caa-issue-none"],
  ["CAA: quotes", caa, { "@ CAA": ['0 issue "letsencrypt.org"'] }, "caa-syntax"],
  ["CAA: wildcards alone", caa, { "@ CAA": ["0 issuewild digicert.com"] }, "caa-issuewild-only"],
  [
    "CAA: one account alone",
    caa,
    { "@ CAA": ["0 issue letsencrypt.org;accounturi=https://x.example/1"] },
    "caa-accounturi",
  ],
  ["CAA: others beside it", caa, { "@ CAA": ["0 issue digicert.com", "0 issue letsencrypt.org"] }],
  ["MTA-STS: missing", sts, {}, "mtasts-missing"],
  ["MTA-STS: no id", sts, { "_mta-sts TXT": ["v=STSv1;"] }, "mtasts-invalid"],
  ["MTA-STS: two", sts, { "_mta-sts TXT": [STS, "v=STSv1; id=1"] }, "mtasts-multiple"],
  ["MTA-STS: at the host", sts, { "mta-sts TXT": [STS] }, "mtasts-at-wrong-name"],
  ["MTA-STS: right", sts, { "_mta-sts TXT": [STS], "mta-sts A": ["198.51.100.6"] }],
  ["TLS-RPT: missing", rpt, {}, "tlsrpt-missing"],
  ["TLS-RPT: no scheme", rpt, { "_smtp._tls TXT": ["v=TLSRPTv1; rua=t@x.com"] }, "tlsrpt-invalid"],
  ["TLS-RPT: two", rpt, { "_smtp._tls TXT": [RPT, `${RPT}x`] }, "tlsrpt-multiple"],
  ["TLS-RPT: at _tls", rpt, { "_tls TXT": [RPT] }, "tlsrpt-wrong-name"],
  ["BIMI: missing", bimi, {}, "bimi-missing"],
  ["BIMI: no svg", bimi, { "default._bimi TXT": ["v=BIMI1; l=http://x/logo.png"] }, "bimi-invalid"],
  [
    "BIMI: no certificate",
    txt("bimi", "default._bimi", "v=BIMI1; l=https://example.com/logo.svg"),
    { "default._bimi TXT": ["v=BIMI1; l=https://example.com/logo.svg"] },
    "bimi-no-certificate",
  ],
  [
    "BIMI: declined",
    txt("bimi", "default._bimi", "v=BIMI1; l=; a=;"),
    { "default._bimi TXT": ["v=BIMI1; l=; a=;"] },
    "bimi-declined",
  ],
  ["ownership: missing", own, {}, "ownership-missing"],
  [
    "ownership: an older one beside it",
    own,
    { "@ TXT": [SPF_TEXT, TOKEN, "mila-verify=00000000"] },
    "ownership-duplicate-old",
  ],
  ["any other text: another", note, { "note TXT": ["v=NOTE1; a=2"] }, "record-wrong"],
];

const signed = { answers: { "*": { authenticated: true } } } as const;
const tlsaRows: readonly (readonly [string, string | null, ...string[]])[] = [
  ["missing", null, "tlsa-missing"],
  ["another digest", `3 1 1 ${"cd".repeat(32)}`, "tlsa-mismatch"],
  ["a digest that is cut", `3 1 1 ${"ab".repeat(20)}`, "tlsa-data-cut"],
  ["a usage that mail does not take", `1 1 1 ${DIGEST}`, "tlsa-usage-pkix"],
];
const tlsaOf = (text: string | null): ZoneText =>
  text === null ? {} : { "_25._tcp.mx TLSA": [text] };

export const scenarios: readonly Scenario[] = [
  ...rows.map(([title, records = {}, change, ...shows]) => ({ title, records, change, shows })),
  ...tlsaRows.map(([title, text, ...shows]) => ({
    title: `TLSA: ${title}`,
    records: tlsa,
    change: tlsaOf(text),
    behaviour: signed,
    shows,
  })),
  {
    title: "TLSA: right, and the zone not signed",
    shows: ["tlsa-unsigned"],
    not: ["dnssec-unsigned"],
    records: tlsa,
    change: tlsaOf(`3 1 1 ${DIGEST}`),
  },
  {
    title: "TLSA: wanted, and the zone not signed",
    shows: ["dnssec-unsigned", "tlsa-missing"],
    records: tlsa,
  },
];
