import { DKIM_TEXT } from "../base-zone.ts";
import * as keys from "../keys.ts";
import type { Scenario } from "../scenario.ts";
import type { Value } from "../zone-text.ts";

const key = keys.rsa2048;
const NAME = "mila1._domainkey";
/** The same modulus and exponent, of which the frame says that they are no RSA key. */
const ofAnotherAlgorithm = key.replace("BgkqhkiG9w0BAQEF", "BgkqhkiG9w0BAQMF");
const without = { [`${NAME} TXT`]: [] } as const;
const dkimOf = (text: string) => ({
  dkim: { purpose: "dkim", name: `${NAME}.example.com`, type: "TXT", data: { text } },
});
const aliased = {
  dkim: {
    purpose: "dkim",
    name: `${NAME}.example.com`,
    type: "CNAME",
    data: { target: "k3v9.dkim.mila.cx" },
  },
};
const milaKey = { "k3v9.dkim.mila.cx. TXT": [DKIM_TEXT] } as const;

/** A text in the place of the required one, and the code that explains it. */
const texts: [string, readonly Value[], string][] = [
  ["its end cut off", [DKIM_TEXT.slice(0, 255)], "dkim-cut"],
  ["a part of the key behind other tags", [`k=rsa; p=${key.slice(0, 200)}`], "dkim-cut"],
  ["its beginning lost", [DKIM_TEXT.slice(255)], "dkim-cut-front"],
  [
    "a piece of its middle lost",
    [DKIM_TEXT.slice(0, 100) + DKIM_TEXT.slice(160)],
    "dkim-cut-middle",
  ],
  ["cut at the first semicolon", ["v=DKIM1"], "dkim-cut-at-semicolon"],
  ["cut at the second semicolon", ["v=DKIM1; k=rsa"], "dkim-cut-at-semicolon"],
  [
    "its strings as records",
    [DKIM_TEXT.slice(0, 255), DKIM_TEXT.slice(255)],
    "dkim-chunks-as-records",
  ],
  [
    "its strings in the wrong order",
    [[DKIM_TEXT.slice(255), DKIM_TEXT.slice(0, 255)]],
    "dkim-chunks-wrong-order",
  ],
  ["a stretch twice", [DKIM_TEXT.slice(0, 255) + DKIM_TEXT.slice(215)], "dkim-chunk-doubled"],
  ["quotes round it", [`"${DKIM_TEXT}"`], "dkim-quotes-literal"],
  ["a quote inside", [`v=DKIM1; k=rsa; p="${key}"`], "dkim-quotes-literal"],
  [
    "marks between its strings",
    [`${DKIM_TEXT.slice(0, 255)}" "${DKIM_TEXT.slice(255)}`],
    "dkim-chunk-marks-literal",
  ],
  ["backslashes before semicolons", [DKIM_TEXT.replaceAll(";", "\\;")], "dkim-backslash"],
  ["a zone line in front", [`${NAME} 3600 IN TXT ${DKIM_TEXT}`], "dkim-prefixed"],
  ["a BOM in front", [`\ufeff${DKIM_TEXT}`], "dkim-leading-junk"],
  ["a no-break space in front", [`\u00a0${DKIM_TEXT}`], "dkim-leading-junk"],
  ["semicolons lost", [DKIM_TEXT.replaceAll(";", "")], "dkim-semicolon-lost"],
  ["commas for semicolons", [DKIM_TEXT.replaceAll(";", ",")], "dkim-semicolon-lost"],
  ["a space in a word", [`v=DKIM1; k=r sa; p=${key}`], "dkim-space-in-tag"],
  ["a space in the version", [`v=DKIM 1; k=rsa; p=${key}`], "dkim-space-in-tag"],
  [
    "a line break in it",
    [`${DKIM_TEXT.slice(0, 80)}\\n${DKIM_TEXT.slice(80)}`],
    "dkim-newline-literal",
  ],
  [
    "the lines of a file",
    [`v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY-----${key}-----END PUBLIC KEY-----`],
    "dkim-pem-lines",
  ],
  [
    "a character of no base64",
    [`v=DKIM1; k=rsa; p=${key.slice(0, 50)}%${key.slice(51)}`],
    "dkim-base64-invalid",
  ],
  [
    "spaces for its plus signs",
    [`v=DKIM1; k=rsa; p=${key.replaceAll("+", " ")}`],
    "dkim-plus-became-space",
  ],
  ["small letters", [DKIM_TEXT.toLowerCase()], "dkim-lower-cased"],
  ["a letter that looks alike", [DKIM_TEXT.replace("MIIBIj", "MIlBIj")], "dkim-lookalike"],
  ["no key", ["v=DKIM1; k=rsa; t=s"], "dkim-p-missing"],
  ["an empty key", ["v=DKIM1; k=rsa; p="], "dkim-revoked"],
  ["a tag twice", [`v=DKIM1; k=rsa; p=${keys.otherRsa2048}; p=${key}`], "dkim-p-twice"],
  ["another version", [`v=DMARC1; k=rsa; p=${key}`], "dkim-v-wrong"],
  ["a version in small letters", [`v=dkim1; k=rsa; p=${key}`], "dkim-v-wrong"],
  ["an unknown kind of key", [`v=DKIM1; k=dsa; p=${key}`], "dkim-k-unknown"],
  ["k in capitals", [`v=DKIM1; k=RSA; p=${key}`], "dkim-k-unknown"],
  ["the wrong kind of key", [`v=DKIM1; k=ed25519; p=${key}`], "dkim-k-mismatch"],
  ["another key", [`v=DKIM1; k=rsa; p=${keys.otherRsa2048}`], "dkim-wrong-key"],
  ["another, too short key", [`v=DKIM1; k=rsa; p=${keys.rsa768}`], "dkim-rsa-under-1024"],
  ["a key for SHA-1", [`v=DKIM1; h=sha1; k=rsa; p=${key}`], "dkim-h-sha1"],
  ["a key not for mail", [`v=DKIM1; s=tlsrpt; k=rsa; p=${key}`], "dkim-s-not-email"],
  ["an SPF record", ["v=spf1 -all"], "dkim-not-a-key"],
  ["prose", ["this domain is for sale"], "dkim-not-a-key"],
  ["two keys", [DKIM_TEXT, `v=DKIM1; p=${keys.otherRsa2048}`], "dkim-record-multiple"],
];

/** What weakens a right key, or is only to be known. */
const remarks: [string, readonly Value[], string][] = [
  ["v behind k", [`k=rsa; v=DKIM1; p=${key}`], "dkim-v-not-first"],
  [
    "spaces in the key",
    [`v=DKIM1; k=rsa; p=${key.slice(0, 90)} ${key.slice(90)}`],
    "dkim-space-in-key",
  ],
  ["a trial", [`v=DKIM1; t=y; p=${key}`], "dkim-t-testing"],
  ["no subdomains", [`v=DKIM1; t=s; p=${key}`], "dkim-t-strict"],
  ["g", [`v=DKIM1; g=*; p=${key}`], "dkim-g-obsolete"],
  ["another text beside it", [DKIM_TEXT, "hello"], "dkim-with-other-txt"],
];

const places: [string, string, string][] = [
  ["the domain behind its name", `${NAME}.example.com`, "dkim-at-doubled-name"],
  ["_domainkey twice in its name", "mila1._domainkey._domainkey", "dkim-at-partly-doubled"],
  ["below www", "mila1._domainkey.www", "dkim-at-www"],
  ["_domainkey alone", "_domainkey", "dkim-at-domainkey"],
  ["its selector alone", "mila1", "dkim-at-selector-only"],
  ["no underscore", "mila1.domainkey", "dkim-underscore-lost"],
  ["the underscore in front", "_mila1._domainkey", "dkim-underscore-moved"],
  ["the number of the selector lost", "mila._domainkey", "dkim-selector-typo"],
  ["a hyphen in the selector", "mila-1._domainkey", "dkim-selector-typo"],
  ["quotes in its name", '"mila1._domainkey', "dkim-name-with-quotes"],
];

export const scenarios: readonly Scenario[] = [
  {
    title: "DKIM: missing",
    shows: ["dkim-missing"],
    not: ["dkim-at-doubled-name", "dkim-selector-typo"],
    change: without,
    states: { dkim: "missing" },
    state: "fail",
  },
  ...texts.map(
    ([title, values, code]): Scenario => ({
      title: `DKIM: ${title}`,
      shows: [code],
      not: ["dkim-wrong-key", "dkim-missing"].filter((other) => other !== code),
      change: { [`${NAME} TXT`]: values },
      states: { dkim: "wrong" },
      state: "fail",
    }),
  ),
  ...remarks.map(
    ([title, values, code]): Scenario => ({
      title: `DKIM: ${title}`,
      shows: [code],
      not: ["dkim-wrong-key"],
      change: { [`${NAME} TXT`]: values },
      states: { dkim: "pass" },
      state: "pass",
    }),
  ),
  ...places.map(
    ([title, name, code]): Scenario => ({
      title: `DKIM: ${title}`,
      shows: [code],
      not: ["dkim-missing"],
      change: { ...without, [`${name} TXT`]: [DKIM_TEXT] },
      expected: { [code]: NAME },
      states: { dkim: "missing" },
    }),
  ),
  {
    title: "DKIM: at the domain itself",
    shows: ["dkim-at-apex"],
    not: ["dkim-missing"],
    change: { ...without, "@ TXT": ["v=spf1 include:k3v9.spf.mila.cx ~all", DKIM_TEXT] },
  },
  {
    title: "DKIM: at the domain above",
    shows: ["dkim-at-parent", "name-subdomain-mail"],
    domain: "mail.example.com",
    change: {
      ...without,
      "mila1._domainkey.example.com. TXT": [DKIM_TEXT],
      "example.com. NS": ["ns1.registrar.example", "ns2.registrar.example"],
    },
  },
  {
    title: "DKIM: the key before this one",
    shows: ["dkim-old-selector"],
    not: ["dkim-missing", "dkim-selector-typo"],
    records: {
      dkim: {
        purpose: "dkim",
        name: "mila2._domainkey.example.com",
        type: "TXT",
        data: { text: DKIM_TEXT },
      },
    },
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=rsa; p=${keys.otherRsa2048}`] },
  },
  {
    title: "DKIM: a wildcard text in its place",
    shows: ["dkim-wildcard-answer"],
    not: ["dkim-not-a-key", "dkim-wildcard-revoked"],
    change: { ...without, "* TXT": ["v=spf1 -all"] },
  },
  {
    title: "DKIM: a template that revokes all keys",
    shows: ["dkim-wildcard-revoked"],
    not: ["dkim-revoked"],
    change: { ...without, "*._domainkey TXT": ["v=DKIM1; p="] },
  },
  {
    title: "DKIM: octets behind the key",
    shows: ["dkim-rsa-exponent"],
    not: ["dkim-wrong-key", "dkim-cut"],
    change: { [`${NAME} TXT`]: [`${DKIM_TEXT}AAAA`] },
    states: { dkim: "pass" },
  },
  {
    title: "DKIM: the required numbers in the frame of another algorithm",
    shows: ["dkim-not-a-key"],
    not: ["dkim-wrong-key", "dkim-rsa-exponent"],
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=rsa; p=${ofAnotherAlgorithm}`] },
    states: { dkim: "wrong" },
  },
  {
    title: "DKIM: a weak key of another sender",
    shows: ["dkim-rsa-1024", "dkim-foreign-selectors"],
    not: ["dkim-wrong-key", "dkim-rsa-under-1024"],
    change: { "google._domainkey TXT": [`v=DKIM1; k=rsa; p=${keys.rsa1024}`] },
    state: "pass",
  },
  {
    title: "DKIM: a weak key that Mila asks for",
    shows: [],
    not: ["dkim-rsa-1024"],
    records: dkimOf(`v=DKIM1; k=rsa; p=${keys.rsa1024}`),
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=rsa; p=${keys.rsa1024}`] },
    state: "pass",
  },
  {
    title: "DKIM: a shorter key than is best",
    shows: ["dkim-wrong-key"],
    not: ["dkim-rsa-1024"],
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=rsa; p=${keys.rsa1024}`] },
  },
  {
    title: "DKIM: Mila's own key is too long for verifiers",
    shows: ["dkim-rsa-over-4096"],
    records: dkimOf(`v=DKIM1; k=rsa; p=${keys.rsa4608}`),
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=rsa; p=${keys.rsa4608}`] },
    states: { dkim: "pass" },
  },
  {
    title: "DKIM: the same key in its bare form",
    shows: [],
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=rsa; p=${keys.rsa2048AsPkcs1}`] },
    state: "pass",
  },
  {
    title: "DKIM: Ed25519",
    shows: [],
    records: dkimOf(`v=DKIM1; k=ed25519; p=${keys.ed25519}`),
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=ed25519; p=${keys.ed25519}`] },
    state: "pass",
  },
  {
    title: "DKIM: Ed25519 without k",
    shows: ["dkim-k-mismatch"],
    records: dkimOf(`v=DKIM1; k=ed25519; p=${keys.ed25519}`),
    change: { [`${NAME} TXT`]: [`v=DKIM1; p=${keys.ed25519}`] },
    states: { dkim: "wrong" },
  },
  {
    title: "DKIM: Ed25519 in a wrapping",
    shows: ["dkim-ed25519-der"],
    not: ["dkim-wrong-key"],
    records: dkimOf(`v=DKIM1; k=ed25519; p=${keys.ed25519}`),
    change: { [`${NAME} TXT`]: [`v=DKIM1; k=ed25519; p=${keys.ed25519AsSpki}`] },
    states: { dkim: "wrong" },
  },
  {
    title: "DKIM: by an alias to the right key",
    shows: ["dkim-cname-instead-of-txt"],
    change: { ...without, [`${NAME} CNAME`]: ["k3v9.dkim.mila.cx"], ...milaKey },
    state: "pass",
  },
  {
    title: "DKIM: an alias to nothing",
    shows: ["dkim-cname-target-missing"],
    not: ["dkim-missing", "dkim-cname-target-doubled"],
    change: { ...without, [`${NAME} CNAME`]: ["k3v9.dkim.mila.cx"] },
  },
  {
    title: "DKIM: an alias with the domain behind it",
    shows: ["dkim-cname-target-doubled"],
    not: ["dkim-cname-target-missing"],
    change: { ...without, [`${NAME} CNAME`]: ["k3v9.dkim.mila.cx.example.com"] },
  },
  {
    title: "DKIM: the required alias",
    shows: [],
    records: aliased,
    change: { ...without, [`${NAME} CNAME`]: ["k3v9.dkim.mila.cx"], ...milaKey },
    state: "pass",
  },
  {
    title: "DKIM: a key where an alias is required",
    shows: ["dkim-cname-required-txt-seen"],
    not: ["dkim-missing", "cname-missing"],
    records: aliased,
    change: milaKey,
  },
  {
    title: "DKIM: the alias saved as TXT",
    shows: ["dkim-txt-holds-hostname"],
    not: ["dkim-cname-required-txt-seen"],
    records: aliased,
    change: { [`${NAME} TXT`]: ["k3v9.dkim.mila.cx"], ...milaKey },
  },
  {
    title: "DKIM: the alias behind a proxy",
    shows: ["dkim-cname-proxied"],
    not: ["dkim-cname-flattened", "cname-missing"],
    records: aliased,
    change: { ...without, [`${NAME} A`]: ["104.16.1.2"], ...milaKey },
  },
  {
    title: "DKIM: the alias flattened by its provider",
    shows: ["dkim-cname-flattened"],
    not: ["dkim-cname-proxied", "cname-missing"],
    records: aliased,
    change: {
      ...without,
      "@ NS": ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
      [`${NAME} AAAA`]: ["2001:4860::8888"],
      ...milaKey,
    },
  },
  {
    title: "DKIM: alias and text side by side",
    shows: ["dkim-cname-and-txt"],
    records: aliased,
    change: { [`${NAME} CNAME`]: ["k3v9.dkim.mila.cx"], ...milaKey },
  },
  {
    title: "DKIM: an old policy",
    shows: ["dkim-domainkeys-policy"],
    change: { "_domainkey TXT": ["t=y; o=~"] },
    state: "pass",
  },
  {
    title: "DKIM: an old ADSP record",
    shows: ["dkim-adsp"],
    change: { "_adsp._domainkey TXT": ["dkim=all"] },
    state: "pass",
  },
  {
    title: "DKIM: the branch is kept elsewhere",
    shows: ["dkim-ns-delegated", "zone-record-below-delegation"],
    change: {
      ...without,
      "_domainkey NS": ["ns1.postfix-haus.example", "ns2.postfix-haus.example"],
    },
  },
  {
    title: "DKIM: keys of other services",
    shows: ["dkim-foreign-selectors"],
    change: { "google._domainkey TXT": [`v=DKIM1; p=${keys.otherRsa2048}`] },
    state: "pass",
  },
];
