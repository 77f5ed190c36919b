import type { Rows } from "./rows.ts";

/** Resolvers and transport; none of these is a fault of the owner's. */
export const resolver = {
  "resolver-unreachable": [null, "RFC 8484"],
  offline: [null, null],
  "resolver-http-error": [null, "RFC 8484 §4.2; Google docs"],
  "resolver-wrong-content": [null, "RFC 8484 §6"],
  "resolver-servfail-one": [null, null],
  "resolver-blocked": [null, "RFC 8914 §4.16–4.19"],
  "resolver-rewrites": [null, "RFC 4924"],
  "resolver-refused": [null, "RFC 8914"],
  "response-truncated": [null, "RFC 8484 §6"],
  "response-malformed": [null, "RFC 1035 §4.1.4; RFC 9267"],
  "response-nodata-no-soa": [null, "RFC 2308 §5"],
  "resolver-servfail-all": [null, "RFC 2308 §7.1"],
} as const satisfies Rows;
