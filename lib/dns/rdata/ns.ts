import type { RdataReader } from "./rdata-reader.ts";

/** RFC 1035 §3.3.11. */
export const reader: RdataReader = {
  type: "NS",
  read: (cursor) => ({ type: "NS", target: cursor.domainName() }),
};
