import type { Rows } from "./rows.ts";

/** SRV and the discovery of mail programs. */
export const srv = {
  "srv-at-doubled-name": ["advice", "RFC 1035 §5.1"],
  "srv-proto-doubled": ["advice", null],
  "srv-underscore-missing": ["advice", "RFC 2782; RFC 8552"],
  "srv-proto-wrong": ["advice", "RFC 6186 §3"],
  "srv-service-wrong": ["advice", "RFC 8314 §5.1"],
  "srv-at-apex": ["advice", "RFC 2782"],
} as const satisfies Rows;
