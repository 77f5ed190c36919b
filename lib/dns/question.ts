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
  TLSA: 52,
  CAA: 257,
} as const;

export type QueryType = keyof typeof typeNumbers;

/** One question, always of class IN. The name is normalised (no final dot). */
export interface Question {
  name: string;
  type: QueryType;
}
