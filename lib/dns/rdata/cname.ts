import type { RdataReader } from "./rdata-reader.ts";

/** RFC 1035 §3.3.1. */
export const reader: RdataReader = {
  type: "CNAME",
  read: (cursor) => ({ type: "CNAME", target: cursor.domainName() }),
};
