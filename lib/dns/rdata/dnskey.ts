import type { RdataReader } from "./rdata-reader.ts";

/** RFC 4034 §2.1; the whole data as well, from which the key tag is counted (App. B). */
export const reader: RdataReader = {
  type: "DNSKEY",
  read: (cursor) => {
    const data = cursor.rest();
    return { type: "DNSKEY", algorithm: data[3] ?? 0, data };
  },
};
