import type { RdataReader } from "./rdata-reader.ts";

/** RFC 1035 §3.3.13. */
export const reader: RdataReader = {
  type: "SOA",
  read: (cursor) => ({
    type: "SOA",
    primary: cursor.domainName(),
    mailbox: cursor.domainName(),
    serial: cursor.uint32(),
    refresh: cursor.uint32(),
    retry: cursor.uint32(),
    expire: cursor.uint32(),
    minimum: cursor.uint32(),
  }),
};
