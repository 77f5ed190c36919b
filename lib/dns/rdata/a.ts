import { ipv4Text } from "../address.ts";
import type { RdataReader } from "./rdata-reader.ts";

/** RFC 1035 §3.4.1. */
export const reader: RdataReader = {
  type: "A",
  read: (cursor) => ({ type: "A", address: ipv4Text(cursor.octets(4)) }),
};
