import { DMARC_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";

/** What a policy rests on beside its own text: a host, another policy, a name, an authority. */

const record = (purpose: string, name: string, type: string, data: object) => ({
  more: { purpose, name: name === "@" ? "example.com" : `${name}.example.com`, type, data },
});
const STS = "v=STSv1; id=20261125";
const sts = record("mta_sts", "_mta-sts", "TXT", { text: STS });
const LOGO = "v=BIMI1; l=https://example.com/logo.svg; a=https://example.com/vmc.pem";
const bimi = record("bimi", "default._bimi", "TXT", { text: LOGO });
const logo = { "default._bimi TXT": [LOGO] } as const;
const caa = record("other", "@", "CAA", { flags: 0, tag: "issue", value: "letsencrypt.org" });
const autoconfig = {
  autoconfig: {
    purpose: "autoconfig",
    name: "autoconfig.example.com",
    type: "CNAME",
    data: { target: "autoconfig.mila.cx" },
  },
};
const DIGEST = `3 1 1 ${"ab".repeat(32)}`;
const tlsa = record("other", "_25._tcp.mx", "TLSA", {
  usage: 3,
  selector: 1,
  matching_type: 1,
  association: "ab".repeat(32),
});
const signed = { answers: { "*": { authenticated: true } } } as const;

export const scenarios: readonly Scenario[] = [
  {
    title: "MTA-STS: no host with the policy",
    shows: ["mtasts-host-missing"],
    not: ["mtasts-missing", "mtasts-host-foreign"],
    records: sts,
    change: { "_mta-sts TXT": [STS] },
    states: { more: "pass" },
  },
  {
    title: "MTA-STS: its host is the web server's, as every name is",
    shows: ["mtasts-host-foreign", "zone-dynamic-wildcard"],
    not: ["mtasts-host-missing"],
    records: { ...sts, "srv-autodiscover": null },
    change: { "_mta-sts TXT": [STS], "* A": ["203.0.113.40"] },
  },
  {
    title: "BIMI: DMARC only watches",
    shows: ["bimi-without-enforcement", "spf-subdomain-missing"],
    not: ["bimi-invalid", "dmarc-p-none"],
    records: {
      ...bimi,
      dmarc: {
        purpose: "dmarc",
        name: "_dmarc.example.com",
        type: "TXT",
        data: { text: "v=DMARC1; p=none; rua=mailto:dmarc@example.com" },
      },
    },
    change: { ...logo, "_dmarc TXT": ["v=DMARC1; p=none; rua=mailto:dmarc@example.com"] },
  },
  {
    title: "BIMI: DMARC is enforced",
    shows: [],
    not: ["bimi-without-enforcement"],
    records: bimi,
    change: { ...logo, "_dmarc TXT": [DMARC_TEXT] },
    state: "pass",
  },
  {
    title: "CAA: a nearer set forbids",
    shows: ["caa-forbids-mila"],
    not: ["caa-missing", "caa-issue-none"],
    records: { ...caa, ...autoconfig },
    change: {
      "@ CAA": ["0 issue letsencrypt.org"],
      "autoconfig CNAME": ["autoconfig.mila.cx"],
      "autoconfig.mila.cx. CAA": ["0 issue digicert.com"],
    },
    states: { more: "pass" },
  },
  {
    title: "CAA: the set of the domain above forbids",
    shows: ["caa-forbids-mila", "name-subdomain-mail"],
    not: ["caa-missing"],
    domain: "mail.example.com",
    records: {
      more: {
        purpose: "other",
        name: "mail.example.com",
        type: "CAA",
        data: { flags: 0, tag: "issue", value: "letsencrypt.org" },
      },
    },
    change: {
      "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"],
      "example.com. CAA": ["0 issue digicert.com"],
    },
    states: { more: "missing" },
  },
  {
    title: "CAA: the set of the domain above allows",
    shows: ["caa-missing", "name-subdomain-mail"],
    not: ["caa-forbids-mila"],
    domain: "mail.example.com",
    records: {
      more: {
        purpose: "other",
        name: "mail.example.com",
        type: "CAA",
        data: { flags: 0, tag: "issue", value: "letsencrypt.org" },
      },
    },
    change: {
      "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"],
      "example.com. CAA": ["0 issue letsencrypt.org"],
    },
  },
  {
    title: "TLSA: port and protocol turned round",
    shows: ["tlsa-wrong-name"],
    not: ["tlsa-missing", "tlsa-mismatch"],
    records: tlsa,
    change: { "_tcp._25.mx TLSA": [DIGEST] },
    behaviour: signed,
    states: { more: "missing" },
  },
  {
    title: "TLSA: at the domain, which is no mail server",
    shows: ["tlsa-wrong-name"],
    not: ["tlsa-unsigned"],
    change: { "_25._tcp TLSA": [DIGEST] },
    state: "pass",
  },
];
