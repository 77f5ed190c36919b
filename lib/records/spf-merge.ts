import { mechanismKey, parseSpf, type SpfQualifier, type SpfTerm } from "./spf.ts";

export type SpfMerge =
  | { kind: "merged"; text: string }
  /** The record holds already what is needed. */
  | { kind: "unchanged"; text: string }
  /** Merging would guess: the owner must decide. `term` is what stands in the way. */
  | { kind: "impossible"; reason: "existing-broken" | "required-broken"; term: string };

type Mechanism = Extract<SpfTerm, { kind: "mechanism" }>;

/** Octets of `v=spf1`, whose letter case is kept as it is. */
const VERSION_LENGTH = 6;

/** From what lets most through to what lets least (RFC 7208 §8). */
const BY_STRICTNESS: readonly SpfQualifier[] = ["+", "?", "~", "-"];

function isAll(term: SpfTerm): term is Mechanism {
  return term.kind === "mechanism" && term.name === "all";
}

/** The `all` that lets less through of the two. */
function stricter(existing: Mechanism, required: Mechanism | undefined): Mechanism {
  const strictness = (term: Mechanism) => BY_STRICTNESS.indexOf(term.qualifier);
  return required && strictness(required) > strictness(existing) ? required : existing;
}

function isRedirect(term: SpfTerm): boolean {
  return term.kind === "modifier" && term.name === "redirect";
}

/** Mechanisms in front of the first `all`: what stands behind it is never reached (RFC 7208 §5.1). */
function reached(terms: readonly SpfTerm[]): Mechanism[] {
  const end = terms.findIndex(isAll);
  return terms
    .slice(0, end === -1 ? undefined : end)
    .filter((term): term is Mechanism => term.kind === "mechanism");
}

/**
 * The one record that keeps every sender of the existing one and adds those that Mila needs
 * (RFC 7208 §3.2: a domain has one SPF record).
 *
 * What is there keeps its order and its place, dead terms behind `all` included; the new mechanisms
 * stand before `all` or `redirect`; of two `all` the stricter is kept; a mechanism that is there
 * already is not doubled. Idempotent.
 *
 * A required mechanism that stands behind `all`, or with a qualifier that does not pass, is moved
 * in front and passes.
 */
export function mergeSpf(existing: string, required: string): SpfMerge {
  const wanted = parseSpf(required);
  if (wanted.kind !== "spf") {
    return { kind: "impossible", reason: "required-broken", term: required };
  }
  const present = parseSpf(existing);
  if (present.kind === "not-spf") return { kind: "merged", text: required };
  if (present.kind === "broken") {
    return { kind: "impossible", reason: "existing-broken", term: present.term };
  }
  // A receiver stops at the first match (RFC 7208 §4.6.2), so the first copy of a mechanism decides.
  const first = new Map(
    reached(present.terms)
      .toReversed()
      .map((term) => [mechanismKey(term), term]),
  );
  const added = reached(wanted.terms).filter(
    (term) => first.get(mechanismKey(term))?.qualifier !== "+",
  );
  const addedKeys = new Set(added.map(mechanismKey));
  const requiredAll = wanted.terms.find(isAll);
  const kept = present.terms.filter(
    (term) => term.kind !== "mechanism" || isAll(term) || !addedKeys.has(mechanismKey(term)),
  );
  const all = kept.find(isAll);
  const redirect = kept.find(isRedirect);
  const end = all ?? redirect;
  const at = end ? kept.indexOf(end) : kept.length;
  const front = kept.slice(0, at);
  // A redirect is ignored beside an `all` (RFC 7208 §6.1), so Mila's `all` would cut its senders off.
  const closing = all
    ? [stricter(all, requiredAll)]
    : redirect
      ? [redirect]
      : requiredAll
        ? [requiredAll]
        : [];
  const terms = [...front, ...added, ...closing, ...kept.slice(at + 1)].map((term) => term.text);
  const before = present.terms.map((term) => term.text);
  return terms.join(" ") === before.join(" ")
    ? { kind: "unchanged", text: existing }
    : { kind: "merged", text: [existing.slice(0, VERSION_LENGTH), ...terms].join(" ") };
}
