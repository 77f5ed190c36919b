import { ipv6Text } from "../address.ts";
import type { RdataReader } from "./rdata-reader.ts";

/** RFC 3596 §2.2. */
export const reader: RdataReader = {
  type: "AAAA",
  read: (cursor) => ({ type: "AAAA", address: ipv6Text(cursor.octets(16)) }),
};
