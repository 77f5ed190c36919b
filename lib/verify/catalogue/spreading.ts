import type { Rows } from "./rows.ts";

/** Propagation and caching. */
export const spreading = {
  spreading: [null, "RFC 2181 §8"],
} as const satisfies Rows;
