import { isSpf } from "../../records/spf/parse.ts";
import type { SpfCode } from "../catalogue/spf.ts";

/** Texts that were meant to be an SPF record and are not selected as one (RFC 7208 §4.5). */

/** In the order in which they are tried. */
const TESTS: readonly [SpfCode, RegExp][] = [
  ["spf-not-selected-quoted", /^\s*\\?"\s*v=spf1\b/i],
  [
    "spf-not-selected-single-quoted",
    /^\s*['\u2018\u2019\u201a\u201c\u201d\u201e\u00ab`]\s*v=spf1\b/i,
  ],
  ["spf-not-selected-leading-space", /^[\s\u00a0\u200b-\u200f\u00ad\ufeff]+v=spf1(?: |$)/i],
  // Behind the version only a space may stand (§12).
  ["spf-tab-or-nbsp", /^v=spf1[\t\u00a0\u2007\u202f]/i],
  ["spf-not-selected-glued", /^v=spf1[+\-~?]?(?:include|ip4|ip6|a|mx|ptr|exists|redirect|all)\b/i],
  [
    "spf-not-selected-prefixed",
    /^"?(?:\S+\s+)?(?:\d+\s+)?(?:(?:IN\s+)?(?:TXT|SPF)|(?:host|name|value|record|data|txt|spf)\s*[=:](?:\s*\S+)?)\s*["']?v=spf1\b/i,
  ],
  [
    "spf-not-selected-version",
    /^["']?\s*(?:v\s*(?:[=:]\s*)?)?spf\s*[-_=:.]?\s*(?:v?1|2\.0|$|[\s=:;,])/i,
  ],
  ["spf-not-selected-version", /^["']?\s*v\s*=\s*spf/i],
];

/** `spf2.0/mfrom`, `spf2.0/pra`: another standard, and a dead one (RFC 6686). */
const SENDER_ID = /^spf2\.0\/(?:mfrom|pra)/i;

export function isSenderId(text: string): boolean {
  return SENDER_ID.test(text);
}

/** Why a text is no SPF record though it was meant to be one; null where it was not. */
export function notSelected(text: string): SpfCode | null {
  if (isSpf(text) || isSenderId(text)) return null;
  return TESTS.find(([, test]) => test.test(text))?.[0] ?? null;
}
