/** Types whose data this program knows (see `rdata.ts`). */
const known = ["MX", "TXT", "CNAME", "SRV", "A", "AAAA", "CAA", "TLSA", "NS"] as const;

export type KnownType = (typeof known)[number];

/** The zone's own running: RFC 1035 §3.3.13, RFC 4034, RFC 5155, RFC 7344, RFC 8976. */
const housekeeping = new Set(
  "SOA DNSKEY RRSIG NSEC NSEC3 NSEC3PARAM DS CDS CDNSKEY CSYNC ZONEMD".split(" "),
);

/** Further types of the IANA registry *Resource Record (RR) TYPEs* that still are in use. */
const others = new Set(
  "SVCB HTTPS PTR DNAME NAPTR SSHFP OPENPGPKEY SMIMEA CERT LOC HINFO RP URI SPF".split(" "),
);

/** A type by its mnemonic, in any case of letters. */
export function knownType(text: string): KnownType | null {
  const upper = text.length <= 5 ? text.toUpperCase() : "";
  return known.find((type) => type === upper) ?? null;
}

/** Whether it is a type that a zone has for itself. */
export function isHousekeeping(text: string): boolean {
  return housekeeping.has(text);
}

/** A type that is shown for copying only: from the registry, or by number (RFC 3597 §5). */
export function isOtherType(text: string): boolean {
  return others.has(text) || /^TYPE\d{1,5}$/.test(text);
}
