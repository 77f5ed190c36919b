import type { RdataReader } from "./rdata-reader.ts";

/** RFC 2782. */
export const reader: RdataReader = {
  type: "SRV",
  read: (cursor) => ({
    type: "SRV",
    priority: cursor.uint16(),
    weight: cursor.uint16(),
    port: cursor.uint16(),
    target: cursor.domainName(),
  }),
};
