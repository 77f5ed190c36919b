/** The types that the program asks for, by name and number (IANA, DNS Resource Record types). */
export const typeNumbers = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  DNAME: 39,
  DS: 43,
  DNSKEY: 48,
  TLSA: 52,
  /** RFC 7208 §3.1: not looked at by anybody any more. */
  SPF: 99,
  CAA: 257,
} as const;

export type QueryType = keyof typeof typeNumbers;

/** One question, always of class IN. The name is normalised (no final dot). */
export interface Question {
  name: string;
  type: QueryType;
  /** The CD flag: the data is wanted even where its signatures do not fit (RFC 4035 §3.2.2). */
  unchecked?: boolean;
}

/** Equal for equal questions. */
export function questionKey({ name, type, unchecked }: Question): string {
  return `${type} ${name}${unchecked ? " +cd" : ""}`;
}
