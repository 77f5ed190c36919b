import type { RdataReader } from "./rdata-reader.ts";

/** RFC 4034 §5.1. */
export const reader: RdataReader = {
  type: "DS",
  read: (cursor) => ({
    type: "DS",
    keyTag: cursor.uint16(),
    algorithm: cursor.uint8(),
    digestType: cursor.uint8(),
    digest: cursor.rest(),
  }),
};
