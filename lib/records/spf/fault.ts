/**
 * What makes a term break the grammar of SPF (RFC 7208 §12). One of them anywhere in a record is a
 * PermError for every sender (§4.6).
 */
export const spfFaultKinds = [
  /** A character that is no printing one of ASCII (§4.6.1, RFC 5234 `VCHAR`). */
  "character",
  /** Neither a mechanism nor `name=value` (§4.6.1). */
  "unknown-mechanism",
  /** `include`, `exists`, `ip4` or `ip6` without its `:` (§5.2, §5.6, §5.7). */
  "argument-missing",
  /** Something behind `all`, or a prefix length where none may stand (§5.1, §5.2, §5.5, §5.7). */
  "argument-forbidden",
  /** `:` or `=` with nothing behind it (§7.1, `domain-spec`). */
  "domain-empty",
  /** One label alone, with or without a final dot (§7.1, `domain-end`). */
  "domain-single-label",
  /** The last label consists of digits: an address, mostly (§7.1, `toplabel`). */
  "domain-numeric-end",
  /** The last label is none for another reason (§7.1, `toplabel`). */
  "domain-end",
  /** `%` without one of the macros behind it (§7.1). */
  "macro",
  /** `c`, `r` or `t`, which only an explanation may use (§7.2). */
  "macro-letter",
  "ip4-address",
  "ip6-address",
  /** A prefix length that is too long, is written with a leading 0 or in the wrong order (§5.6). */
  "prefix",
  /** A second `redirect` or `exp` (§6). */
  "repeated",
] as const;

export interface SpfFault {
  kind: (typeof spfFaultKinds)[number];
  /** The whole term. */
  term: string;
  /** The part of it that is at fault. */
  part: string;
  /** Where the term begins, in UTF-16 units of the record's text. */
  at: number;
}
