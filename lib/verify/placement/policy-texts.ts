import { doubled, type Misplaced, type Place } from "./place.ts";

/** MTA-STS (RFC 8461 §3.1). */
export function mtaStsPlaces(at: Misplaced): Place[] {
  const names = [`mta-sts.${at.domain}`, `_mta_sts.${at.domain}`, ...doubled(at), at.domain];
  return names.map((name) => ({ name, code: "mtasts-at-wrong-name" }));
}

/** TLS-RPT (RFC 8460 §3). */
export function tlsRptPlaces(at: Misplaced): Place[] {
  const names = [`_tls.${at.domain}`, `_smtp-tls.${at.domain}`, ...doubled(at), at.domain];
  return names.map((name) => ({ name, code: "tlsrpt-wrong-name" }));
}
