import type { RdataReader } from "./rdata-reader.ts";

/** RFC 6698 §2.1. */
export const reader: RdataReader = {
  type: "TLSA",
  read: (cursor) => ({
    type: "TLSA",
    usage: cursor.uint8(),
    selector: cursor.uint8(),
    matchingType: cursor.uint8(),
    association: cursor.rest(),
  }),
};
