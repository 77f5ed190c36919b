import type { Rows } from "./rows.ts";

/** Names and their letters. */
export const names = {
  "name-u-label-published": ["weakens", "RFC 5890, RFC 8616 §3"],
  "name-double-punycode": ["weakens", "RFC 5891"],
  "name-a-label-invalid": ["weakens", "RFC 5891 §4"],
  "name-homoglyph": ["weakens", "UTS 39"],
  "name-trailing-dot-literal": ["weakens", "RFC 1035 §5.1"],
  "name-hyphen-edge": ["advice", "RFC 1123 §2.1"],
  "name-underscore-in-host": ["advice", "RFC 1123 §2.1"],
  "name-subdomain-mail": ["advice", null],
  "name-public-suffix": ["blocks", "PSL"],
  "rua-idn-local": ["advice", "RFC 6531"],
} as const satisfies Rows;
