import type { RdataReader } from "./rdata-reader.ts";
import { reader as txt } from "./txt.ts";

/** Type 99, data as in TXT (RFC 7208 §3.1). */
export const reader: RdataReader = {
  type: "SPF",
  read: (cursor) => {
    const data = txt.read(cursor);
    return data.type === "TXT" ? { type: "SPF", strings: data.strings } : data;
  },
};
