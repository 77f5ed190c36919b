import type { Rows } from "./rows.ts";

/** Propagation and caching. */
export const spreading = {
  spreading: [null, "RFC 2181 §8"],
  "spreading-negative": [null, "RFC 2308 §5"],
  "spreading-nxdomain-subtree": [null, "RFC 8020 §2"],
  "spreading-nsec": [null, "RFC 8198"],
  "spreading-overdue": ["weakens", null],
  "stale-answer": [null, "RFC 8767 §4, RFC 8914"],
  "cached-failure": [null, "RFC 2308 §7, RFC 9520 §3"],
  regressed: ["blocks", null],
  "never-appeared": ["weakens", null],
} as const satisfies Rows;
