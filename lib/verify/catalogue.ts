import { spf } from "./catalogue/spf.ts";
import type { Finding } from "./report.ts";

/**
 * Every finding there is: how much it weighs, what kind of record may report it, and where it is
 * written. A code never changes its meaning. Sentences: `finding_<code>_message` and
 * `finding_<code>_action` in lib/words, with `_` for `-`.
 */

export interface CatalogueEntry {
  severity: Finding["severity"];
  /** The kind that emits it; `any` for all, `zone` and `resolver` for the domain's own. */
  kind: string;
  /** RFC section or document; null where it follows from the required record alone. */
  source: string | null;
}

type Rows = Record<string, readonly [Finding["severity"], string | null]>;

const any = {
  "record-missing": ["blocks", null],
  "record-wrong": ["blocks", null],
} as const satisfies Rows;

const mx = {
  "mx-missing": ["blocks", "RFC 5321 §5.1"],
  "mx-wrong-target": ["blocks", null],
  "mx-partly-missing": ["weakens", null],
  "mx-mixed-services": ["blocks", "RFC 5321 §5.1"],
  "mx-other-preferred": ["blocks", "RFC 5321 §5.1"],
  "mx-foreign-backup": ["weakens", "RFC 5321 §5.1"],
  "mx-preference-differs": ["advice", "RFC 5321 §5.1"],
  "mx-order-differs": ["weakens", "RFC 5321 §5.1"],
  "mx-target-doubled-domain": ["blocks", "RFC 1035 §5.1"],
  "mx-target-relative": ["blocks", "RFC 1035 §5.1"],
  "mx-priority-in-exchange": ["blocks", "RFC 1035 §3.3.9"],
  "mx-null": ["blocks", "RFC 7505 §3"],
} as const satisfies Rows;

const dkim = {
  "dkim-missing": ["blocks", "RFC 6376 §6.1.2"],
  "dkim-record-multiple": ["blocks", "RFC 6376 §3.6.2.2"],
  "dkim-chunks-as-records": ["blocks", "RFC 6376 §3.6.2.2"],
  "dkim-with-other-txt": ["weakens", "RFC 6376 §3.6.2.2"],
  "dkim-cut": ["blocks", "RFC 6376 §3.6.1"],
  "dkim-cut-at-semicolon": ["blocks", "RFC 1035 §5.1"],
  "dkim-quotes-literal": ["blocks", "RFC 6376 §3.2"],
  "dkim-chunk-marks-literal": ["blocks", "RFC 6376 §3.2"],
  "dkim-backslash": ["blocks", "RFC 1035 §5.1"],
  "dkim-prefixed": ["blocks", "RFC 6376 §3.2"],
  "dkim-lower-cased": ["blocks", "RFC 4648 §4"],
  "dkim-wrong-key": ["blocks", null],
  "dkim-not-a-key": ["blocks", "RFC 6376 §3.6.1"],
  "dkim-p-missing": ["blocks", "RFC 6376 §3.6.1"],
  "dkim-p-twice": ["blocks", "RFC 6376 §3.2"],
  "dkim-revoked": ["blocks", "RFC 6376 §3.6.1"],
  "dkim-base64-invalid": ["blocks", "RFC 6376 §3.6.1"],
  "dkim-v-wrong": ["blocks", "RFC 6376 §3.6.1"],
  "dkim-v-not-first": ["weakens", "RFC 6376 §3.6.1"],
  "dkim-k-unknown": ["blocks", "RFC 6376 §3.6.1"],
  "dkim-k-mismatch": ["blocks", "RFC 8463 §3"],
  "dkim-space-in-key": ["advice", "RFC 6376 §3.2"],
  "dkim-cname-instead-of-txt": ["advice", "RFC 6376 §3.6.2.1"],
  "dkim-cname-target-missing": ["blocks", "RFC 6376 §3.6.2.1"],
  "dkim-cname-target-doubled": ["blocks", "RFC 1035 §5.1"],
} as const satisfies Rows;

const dmarc = {
  "dmarc-missing": ["weakens", "RFC 9989 §4.10.1"],
  "dmarc-multiple": ["weakens", "RFC 9989 §4.10"],
  "dmarc-with-other-txt": ["advice", "RFC 9989 §4.10"],
  "dmarc-quotes-literal": ["weakens", "RFC 9989 §4.8"],
  "dmarc-backslash": ["weakens", "RFC 9989 §4.8"],
  "dmarc-prefixed": ["weakens", "RFC 9989 §4.8"],
  "dmarc-leading-space": ["weakens", "RFC 9989 §4.8"],
  "dmarc-cut-at-semicolon": ["weakens", "RFC 1035 §5.1"],
  "dmarc-version-case": ["weakens", "RFC 9989 §4.7"],
  "dmarc-version-not-first": ["weakens", "RFC 9989 §4.7"],
  "dmarc-version-malformed": ["weakens", "RFC 9989 §4.8"],
  "dmarc-separator-wrong": ["weakens", "RFC 9989 §4.8"],
  "dmarc-tag-duplicate": ["weakens", "RFC 6376 §3.2"],
  "dmarc-p-missing": ["weakens", "RFC 9989 §4.10.1"],
  "dmarc-p-invalid": ["weakens", "RFC 9989 §4.10.1"],
  "dmarc-p-weaker": ["weakens", null],
  "dmarc-p-stricter": ["advice", null],
  "dmarc-sp-weaker": ["weakens", "RFC 9989 §4.7"],
  "dmarc-t-y": ["weakens", "RFC 9989 §4.7"],
  "dmarc-pct": ["advice", "RFC 9989 App. A.6"],
  "dmarc-rua-required-missing": ["advice", null],
  "dmarc-cname": ["advice", "RFC 9989 §4.5"],
  "dmarc-cname-dangling": ["weakens", "RFC 9989 §4.5"],
} as const satisfies Rows;

const zone = {
  "domain-nxdomain": ["blocks", "RFC 2308 §2.1"],
} as const satisfies Rows;

const resolver = {
  offline: [null, null],
  "resolver-unreachable": [null, "RFC 8484 §4.2.1"],
  "resolver-http-error": [null, "RFC 8484 §4.2.1"],
  "resolver-wrong-content": [null, "RFC 8484 §6"],
  "resolver-servfail-one": [null, "RFC 2308 §7.1"],
  "resolver-servfail-all": [null, "RFC 2308 §7.1"],
  "resolver-refused": [null, "RFC 1035 §4.1.1"],
  "resolver-blocked": [null, "RFC 8914 §4.16"],
  "response-truncated": [null, "RFC 8484 §6"],
  "response-malformed": [null, "RFC 1035 §4.1.4"],
} as const satisfies Rows;

const blocks = { any, mx, spf, dkim, dmarc, zone, resolver } as const;

type CodeOf<B> = B extends unknown ? Extract<keyof B, string> : never;
export type FindingCode = CodeOf<(typeof blocks)[keyof typeof blocks]>;

/** By code. */
export const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map(
  Object.entries(blocks).flatMap(([kind, rows]) =>
    Object.entries(rows).map(([code, [severity, source]]) => [code, { severity, kind, source }]),
  ),
);
