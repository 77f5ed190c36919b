import { normaliseWords } from "../words/matching.ts";

/** Types that editors offer (IANA, Resource Record TYPEs), with the likes of ALIAS that are none. */
const RECORD_TYPES = new Set(
  (
    "A AAAA AFSDB ALIAS ANAME APL CAA CDNSKEY CDS CERT CNAME CSYNC DHCID DKIM DMARC DNAME DNSKEY DS EUI48 " +
    "EUI64 HINFO HTTPS IPSECKEY KEY KX L32 L64 LOC LP LUA MAILA MAILB MINFO MR MX NAPTR NID NS NSEC OPENPGPKEY " +
    "PTR RP RRSIG SMIMEA SOA SPF SRV SSHFP SVCB TLSA TSIG TXT URI URL WKS X25 ZONEMD"
  ).split(" "),
);

/**
 * Types that no other kind of list offers: one of them makes a list of types believable. Addresses
 * alone are what a resolver filters by.
 */
const TELLING_TYPES = ["MX", "TXT", "CNAME", "SRV"];

/** A list of record types names at least this many. */
const LEAST_TYPES = 3;
/** One of types and nothing else may be as short as this. */
const LEAST_PLAIN_TYPES = 2;

/** How plainly a text names a type: nothing else, with "record", or somewhere among other words. */
export type TypeRank = 3 | 2 | 1;

/**
 * Record types that a text names, each with how plainly. Upper case tells `A` the type from "a"
 * the word; a text that is nothing but a type may be written in either.
 */
export function recordTypesIn(text: string): Map<string, TypeRank> {
  const types = new Map<string, TypeRank>();
  const trimmed = text.trim();
  const whole = trimmed.toUpperCase();
  if (RECORD_TYPES.has(whole)) return types.set(whole, 3);
  const words = trimmed.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const named = words.filter((word) => RECORD_TYPES.has(word));
  const rest = normaliseWords(trimmed)
    .split(" ")
    .filter((word) => !["record", "records", "rr"].includes(word));
  for (const type of named) types.set(type, rest.length === 1 && named.length === 1 ? 2 : 1);
  return types;
}

/** The one type that a text names; null where it names none or several. */
export function recordTypeOf(text: string): string | null {
  const types = [...recordTypesIn(text).keys()];
  if (types.length === 1) return types[0] ?? null;
  // `TXT - text, also for SPF`: what follows explains.
  const [, first = ""] = /^\s*([A-Z0-9]+)\s*[-–—:(]/.exec(text) ?? [];
  return types.length > 1 && RECORD_TYPES.has(first) ? first : null;
}

/** Whether a list is one of record types. */
export function isTypeList(options: readonly { text: string; value: string }[]): boolean {
  const types = new Set(
    options.flatMap(({ text, value }) => [
      ...recordTypesIn(text).keys(),
      ...(RECORD_TYPES.has(value.toUpperCase()) ? [value.toUpperCase()] : []),
    ]),
  );
  const naming = options.filter(
    ({ text, value }) => recordTypesIn(text).size > 0 || RECORD_TYPES.has(value.toUpperCase()),
  );
  const plain = options.every(({ text }) => RECORD_TYPES.has(text.trim()));
  return (
    types.size >= (plain ? LEAST_PLAIN_TYPES : LEAST_TYPES) &&
    TELLING_TYPES.some((type) => types.has(type)) &&
    naming.length * 2 >= options.length
  );
}
