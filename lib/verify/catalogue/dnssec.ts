import type { Rows } from "./rows.ts";

/** DNSSEC. */
export const dnssec = {
  "dnssec-bogus": ["blocks", "RFC 4035 §5.5; RFC 8914"],
  "dnssec-ds-without-zone-keys": ["blocks", "RFC 8914; RFC 4035"],
  "dnssec-ds-mismatch": ["blocks", null],
  "dnssec-signature-expired": ["blocks", "RFC 8914"],
  "dnssec-signature-future": ["blocks", "RFC 8914"],
  "dnssec-nsec-missing": ["blocks", "RFC 8914; RFC 7672 §2.1.2"],
  "dnssec-algorithm-unsupported": ["advice", "RFC 8624 → RFC 9904"],
  "dnssec-nsec3-iterations": ["advice", "RFC 9276"],
  "dnssec-ds-pending": ["advice", "RFC 4035"],
  "dnssec-unsigned": ["advice", "RFC 4033"],
  "dnssec-partial": ["blocks", "RFC 4035"],
} as const satisfies Rows;
