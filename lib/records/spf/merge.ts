import { parseSpf, SPF_VERSION_LENGTH } from "./parse.ts";
import {
  isAll,
  isMechanism,
  isRedirect,
  mechanismKey,
  reachedMechanisms,
  type SpfMechanism,
  type SpfQualifier,
  type SpfTerm,
  spfQualifiers,
} from "./term.ts";

export type SpfMerge =
  | { kind: "merged"; text: string }
  /** The record holds already what is needed. */
  | { kind: "unchanged"; text: string }
  /** Merging would guess: the owner must decide. `term` is what stands in the way. */
  | { kind: "impossible"; reason: "existing-broken" | "required-broken"; term: string };

const strictness = ({ qualifier }: { qualifier: SpfQualifier }) => spfQualifiers.indexOf(qualifier);

/**
 * The `all` that lets less through of the two. One that lets everybody pass stays: who passes today
 * still passes, and that it is there is a finding of its own.
 */
function closingAll(existing: SpfMechanism, required: SpfMechanism | undefined): string {
  if (existing.qualifier === "+" || required === undefined) return existing.text;
  return strictness(required) > strictness(existing) ? required.text : existing.text;
}

/** The first mechanism of each meaning: a receiver stops there (RFC 7208 §4.6.2). */
function firstOfEach(mechanisms: readonly SpfMechanism[]): Map<string, SpfMechanism> {
  const first = new Map<string, SpfMechanism>();
  for (const term of mechanisms) {
    const key = mechanismKey(term);
    if (!first.has(key)) first.set(key, term);
  }
  return first;
}

/**
 * What a required `redirect` asks for, beside what stands there already: the senders of that
 * domain, which a record with senders of its own lets pass by `include` (RFC 7208 §5.2 and §6.1).
 */
function redirectAsInclude(required: readonly SpfTerm[], present: readonly SpfTerm[]): string[] {
  const wanted = required.find(isRedirect);
  if (wanted === undefined || required.some(isAll)) return [];
  const include = `include:${wanted.domain.text}`;
  const isSame = (domain: { name: string | null; text: string }) =>
    (domain.name ?? domain.text) === (wanted.domain.name ?? wanted.domain.text);
  const isThere =
    reachedMechanisms(present).some(
      (term) => term.name === "include" && term.qualifier === "+" && isSame(term.domain),
    ) ||
    (!present.some(isAll) && present.some((term) => isRedirect(term) && isSame(term.domain)));
  return isThere ? [] : [include];
}

/**
 * The one record that keeps every sender of the existing one and adds those that Mila needs
 * (RFC 7208 §3.2: a domain has one SPF record).
 *
 * What is there keeps its order and its place, dead terms behind `all` included; the new mechanisms
 * stand before `all` or `redirect`; of two `all` the stricter is kept; a mechanism that is there
 * already is not doubled. Idempotent. Who passed still passes; for anybody else the result changes
 * to a pass by Mila's mechanism, to a stricter one, or not at all.
 *
 * A required mechanism that stands behind `all` is moved in front of it; one with a qualifier that
 * does not pass gets the required one in its place. How many look-ups the result costs can only be told with the zones of
 * others: see `mergeCost` in lib/verify.
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
  const there = firstOfEach(reachedMechanisms(present.terms));
  const lacking = new Map(
    [...firstOfEach(reachedMechanisms(wanted.terms))].filter(([key, term]) => {
      const first = there.get(key);
      return first === undefined || strictness(first) > strictness(term);
    }),
  );
  const kept = present.terms.flatMap((term) => {
    const ours = isMechanism(term) ? lacking.get(mechanismKey(term)) : undefined;
    if (ours === undefined || !isMechanism(term)) return [term];
    // Its sign is mended where it stands: further back, a term of others would let its senders pass.
    return there.get(mechanismKey(term)) === term ? [ours] : [];
  });
  const added = [...lacking].filter(([key]) => !there.has(key)).map(([, term]) => term);
  const requiredAll = wanted.terms.find(isAll);
  const all = kept.find(isAll);
  const end = all ?? kept.find(isRedirect);
  const at = end ? kept.indexOf(end) : kept.length;
  // A redirect is ignored beside an `all` (RFC 7208 §6.1), so Mila's `all` would cut its senders off.
  const closing = all ? closingAll(all, requiredAll) : (end ?? requiredAll)?.text;
  const texts = (terms: readonly SpfTerm[]) => terms.map(({ text }) => text);
  const terms = [
    ...texts(kept.slice(0, at)),
    ...texts(added),
    ...redirectAsInclude(wanted.terms, present.terms),
    ...(closing === undefined ? [] : [closing]),
    ...texts(kept.slice(at + 1)),
  ];
  return terms.join(" ") === texts(present.terms).join(" ")
    ? { kind: "unchanged", text: existing }
    : { kind: "merged", text: [existing.slice(0, SPF_VERSION_LENGTH), ...terms].join(" ") };
}
