/** What the evaluation of SPF asks, and what it takes for an answer. Who asks is not its business. */

export type SpfQuestionType = "TXT" | "A" | "AAAA" | "MX" | "PTR";

export interface SpfQuestion {
  /** Lower case, without a final dot. */
  name: string;
  type: SpfQuestionType;
}

export type SpfAnswer =
  /**
   * At least one value: texts (strings joined, RFC 7208 §3.3), addresses in any spelling, exchanges
   * in the order of their preference, or names.
   */
  | { kind: "values"; values: readonly string[] }
  /** The name does not exist, or not with this type: a *void look-up* (RFC 7208 §4.6.4). */
  | { kind: "no-name" | "no-data" }
  /** Nobody could tell: a time-out, or an rcode of failure (RFC 7208 §4.4). */
  | { kind: "error" };
