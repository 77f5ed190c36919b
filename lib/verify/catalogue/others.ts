import type { Rows } from "./rows.ts";

/** CNAME, addresses, CAA, TLSA, MTA-STS, TLS-RPT, BIMI and ownership. */
export const others = {
  "cname-at-apex": ["blocks", "RFC 1034 §3.6.2, RFC 1912 §2.4"],
  "tlsa-unsigned": ["weakens", "RFC 7672 §2.2"],
  "mtasts-at-wrong-name": ["weakens", "RFC 8461 §3.1"],
  "tlsrpt-wrong-name": ["advice", "RFC 8460 §3"],
} as const satisfies Rows;
