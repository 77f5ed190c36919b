import type { DomainSpec } from "./domain-spec.ts";

/** The terms of an SPF record (RFC 7208 §4.6.1). */

/** From what lets most through to what lets least (RFC 7208 §8). */
export const spfQualifiers = ["+", "?", "~", "-"] as const;
export type SpfQualifier = (typeof spfQualifiers)[number];

interface Written {
  /** As it stands in the record. */
  text: string;
  /** Where it begins, in UTF-16 units of the record's text. */
  at: number;
}

export type SpfMechanism = Written & {
  kind: "mechanism";
  /** `+` where none was written (RFC 7208 §4.6.2). */
  qualifier: SpfQualifier;
  /** What follows the name, with its `:` or `/`; "" where nothing does. */
  rest: string;
} & (
    | { name: "all" }
    | { name: "include"; domain: DomainSpec }
    | { name: "exists"; domain: DomainSpec }
    /** `domain` null stands for the domain whose record this is (§4.8). */
    | { name: "a" | "mx"; domain: DomainSpec | null; ip4Bits: number; ip6Bits: number }
    | { name: "ptr"; domain: DomainSpec | null }
    /** Four or sixteen octets, of which the first `bits` bits count. */
    | { name: "ip4" | "ip6"; network: Uint8Array; bits: number }
  );

export type SpfModifier = Written & { kind: "redirect" | "exp"; domain: DomainSpec };

/** `name=value` of which nobody knows the meaning: every receiver skips it (§6). */
export type SpfUnknownModifier = Written & {
  kind: "unknown-modifier";
  /** Lower case. */
  name: string;
  value: string;
};

export type SpfTerm = SpfMechanism | SpfModifier | SpfUnknownModifier;

export const spfMechanismNames = [
  "all",
  "include",
  "a",
  "mx",
  "ptr",
  "ip4",
  "ip6",
  "exists",
] as const satisfies SpfMechanism["name"][];

export function isMechanism(term: SpfTerm): term is SpfMechanism {
  return term.kind === "mechanism";
}

export function isAll(term: SpfTerm): term is SpfMechanism & { name: "all" } {
  return term.kind === "mechanism" && term.name === "all";
}

export function isRedirect(term: SpfTerm): term is SpfModifier & { kind: "redirect" } {
  return term.kind === "redirect";
}

export function isExplanation(term: SpfTerm): term is SpfModifier & { kind: "exp" } {
  return term.kind === "exp";
}

/** The first `bits` bits of an address, as text. */
function networkKey(network: Uint8Array, bits: number): string {
  const octets = network.map((octet, index) => {
    const counting = Math.min(8, Math.max(0, bits - index * 8));
    return octet & (0xff00 >> counting);
  });
  return `${octets.join(".")}/${bits}`;
}

/**
 * A mechanism by its meaning, without the qualifier: two of one key match the same senders. Letter
 * case of names, a final dot, and prefix lengths that say nothing do not count.
 */
export function mechanismKey(term: SpfMechanism): string {
  switch (term.name) {
    case "all":
      return term.name;
    case "ip4":
    case "ip6":
      return `${term.name} ${networkKey(term.network, term.bits)}`;
    case "a":
    case "mx":
      return `${term.name} ${domainKey(term.domain)} ${term.ip4Bits} ${term.ip6Bits}`;
    default:
      return `${term.name} ${domainKey(term.domain)}`;
  }
}

/** The letter case of a macro means something (§7.3). */
const domainKey = (domain: DomainSpec | null) => domain?.name ?? domain?.text ?? "";

/** Mechanisms in front of the first `all`: what stands behind it is never reached (§5.1). */
export function reachedMechanisms(terms: readonly SpfTerm[]): SpfMechanism[] {
  const end = terms.findIndex(isAll);
  return terms.slice(0, end === -1 ? undefined : end).filter(isMechanism);
}
