import type { Rows } from "./rows.ts";

/** SRV and the discovery of mail programs. */
export const srv = {
  "srv-missing": ["advice", "RFC 6186 §3"],
  "srv-at-doubled-name": ["advice", "RFC 1035 §5.1"],
  "srv-proto-doubled": ["advice", null],
  "srv-underscore-missing": ["advice", "RFC 2782; RFC 8552"],
  "srv-proto-wrong": ["advice", "RFC 6186 §3"],
  "srv-service-wrong": ["advice", "RFC 8314 §5.1"],
  "srv-fields-shifted": ["advice", "RFC 2782"],
  "srv-port-wrong": ["advice", null],
  "srv-whole-value-in-target": ["advice", "RFC 2782"],
  "srv-target-doubled-domain": ["advice", "RFC 1035 §5.1"],
  "srv-target-wrong": ["advice", null],
  "srv-target-cloudflare-standin": ["advice", "Cloudflare docs, pull 29425"],
  "srv-target-root": ["advice", "RFC 2782; RFC 6186 §3.4"],
  "srv-several-mixed": ["advice", "RFC 2782"],
  "srv-weight-zero-all": ["advice", "RFC 2782"],
  "srv-at-apex": ["advice", "RFC 2782"],
  "autodiscover-cname-missing": ["advice", "MS docs"],
  "autodiscover-foreign": ["weakens", null],
  "autoconfig-missing": ["advice", "MozillaWiki autoconfig"],
  "autoconfig-foreign": ["advice", null],
} as const satisfies Rows;
