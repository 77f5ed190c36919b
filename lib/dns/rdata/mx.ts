import type { RdataReader } from "./rdata-reader.ts";

/** RFC 1035 §3.3.9. */
export const reader: RdataReader = {
  type: "MX",
  read: (cursor) => ({ type: "MX", preference: cursor.uint16(), exchange: cursor.domainName() }),
};
