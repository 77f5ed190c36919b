import type { Rows } from "./rows.ts";

/** The zone and its provider. */
export const zone = {
  "domain-nxdomain": ["blocks", "RFC 2308 §2.1"],
  "domain-hold": ["blocks", "ICANN status codes"],
  "domain-expired": ["blocks", null],
  "domain-parked": ["blocks", null],
  "zone-edited-elsewhere": ["blocks", "NS + provider data"],
  "zone-ns-changed-recently": ["weakens", "RFC 2181, RFC 1034"],
  "zone-split": ["blocks", "RFC 1034 §4.2.2"],
  "zone-inconsistent": ["weakens", "RFC 1996"],
  "zone-lame": ["blocks", "RFC 8914; RFC 9499"],
  "zone-not-created": ["blocks", "RFC 8914"],
  "zone-ns-unresolvable": ["blocks", "RFC 1034"],
  "zone-ns-single": ["advice", "RFC 2182"],
  "zone-ns-cname": ["advice", "RFC 2181 §10.3"],
  "zone-soa-minimum-high": ["advice", "RFC 2308 §5"],
  "zone-soa-other": ["advice", "RFC 1912 §2.2"],
  "zone-subdomain-delegated": ["blocks", "RFC 1034 §4.2"],
  "zone-record-below-delegation": ["blocks", "RFC 1034"],
  "zone-dname": ["blocks", "RFC 6672"],
  "zone-not-authoritative-cut": ["advice", "RFC 1034"],
  "zone-dynamic-wildcard": ["advice", "RFC 4592"],
  "zone-ent-nxdomain": ["weakens", "RFC 8020, RFC 9156 §2.3"],
  "zone-type-refused": ["weakens", "RFC 3597"],
} as const satisfies Rows;
