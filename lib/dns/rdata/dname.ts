import type { RdataReader } from "./rdata-reader.ts";

/** RFC 6672 §2.1. */
export const reader: RdataReader = {
  type: "DNAME",
  read: (cursor) => ({ type: "DNAME", target: cursor.domainName() }),
};
