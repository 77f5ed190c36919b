import { isSpf, parseSpf } from "../../records/spf/parse.ts";
import {
  isAll,
  isMechanism,
  isRedirect,
  type SpfMechanism,
  type SpfModifier,
  type SpfTerm,
} from "../../records/spf/term.ts";
import type { KnownAnswers } from "./known-answers.ts";
import type { SpfAnswer, SpfQuestion } from "./question.ts";

/**
 * Where the look-ups of a record go (RFC 7208 §4.6.4), told without a sender: at worst, when nobody
 * matches before the end.
 */

export type SpfNodeState =
  | "read"
  /** Its record breaks the grammar. */
  | "broken"
  /** The name is there and has no SPF record. */
  | "no-record"
  | "no-name"
  /** More than one SPF record. */
  | "several"
  /** Nobody could tell. */
  | "silent"
  /** Not asked, or too deep in to matter. */
  | "unasked"
  /** A domain whose record led here. */
  | "loop";

/** The record of one domain. */
export interface SpfNode {
  domain: string;
  state: SpfNodeState;
  /** Terms that a receiver can come to: mechanisms before `all`, and the `redirect` without one. */
  terms: SpfTerm[];
  /** Those among them that ask, in the order in which they do. */
  branches: SpfBranch[];
}

/** A term that asks. */
export interface SpfBranch {
  term: SpfMechanism | SpfModifier;
  /** The name it asks for; null where that depends on the sender (§7). */
  target: string | null;
  /** The record there, for `include` and `redirect` with a name of their own. */
  node: SpfNode | null;
  /** Whether there is anything at the name; null where nobody knows. */
  isVoid: boolean | null;
  /** Of an `mx`, as far as is known. */
  exchanges: number;
}

export interface SpfTree {
  root: SpfNode;
  /** What must be asked to know more. */
  needs: SpfQuestion[];
}

/** No tree is read further than this: at ten terms it is beyond the limit (§4.6.4) long since. */
const MAX_BRANCHES = 60;

const ASKING = ["include", "a", "mx", "ptr", "exists"];

function isAsking(term: SpfTerm): term is SpfMechanism | SpfModifier {
  return isRedirect(term) || (isMechanism(term) && ASKING.includes(term.name));
}

/** Terms that count (§5.1, §6.1); the redirect last, wherever it stands (§4.6.3). */
export function effectiveTerms(terms: readonly SpfTerm[]): SpfTerm[] {
  const end = terms.findIndex(isAll);
  if (end !== -1) return terms.slice(0, end + 1).filter(isMechanism);
  return [...terms.filter(isMechanism), ...terms.filter(isRedirect)];
}

class TreeReader {
  readonly needs = new Map<string, SpfQuestion>();
  readonly #known: KnownAnswers;
  #branches = 0;

  constructor(known: KnownAnswers) {
    this.#known = known;
  }

  #answer(name: string, type: SpfQuestion["type"]): SpfAnswer | null {
    const answer = this.#known({ name, type });
    if (answer === null) this.needs.set(`${type} ${name}`, { name, type });
    return answer;
  }

  /** Whether a name has none of the types, asked one after the other until one is found. */
  #isVoid(name: string, types: readonly SpfQuestion["type"][]): boolean | null {
    for (const type of types) {
      const answer = this.#answer(name, type);
      if (answer === null || answer.kind === "error") return null;
      if (answer.kind === "values") return false;
      if (answer.kind === "no-name") return true;
    }
    return true;
  }

  #branch(term: SpfMechanism | SpfModifier, domain: string, above: readonly string[]): SpfBranch {
    this.#branches += 1;
    const spec = "domain" in term ? term.domain : null;
    const target = spec === null ? domain : spec.name;
    const base = { term, target, node: null, isVoid: null, exchanges: 0 };
    if (target === null || this.#branches > MAX_BRANCHES) return base;
    if (!isMechanism(term) || term.name === "include")
      return { ...base, node: this.#node(target, above) };
    if (term.name === "a") return { ...base, isVoid: this.#isVoid(target, ["A", "AAAA"]) };
    if (term.name === "exists") return { ...base, isVoid: this.#isVoid(target, ["A"]) };
    if (term.name !== "mx") return base;
    const isVoid = this.#isVoid(target, ["MX"]);
    const answer = isVoid === false ? this.#answer(target, "MX") : null;
    return { ...base, isVoid, exchanges: answer?.kind === "values" ? answer.values.length : 0 };
  }

  #node(domain: string, above: readonly string[]): SpfNode {
    const empty = (state: SpfNodeState) => ({ domain, state, terms: [], branches: [] });
    if (above.includes(domain)) return empty("loop");
    const answer = this.#answer(domain, "TXT");
    if (answer === null) return empty("unasked");
    if (answer.kind === "error") return empty("silent");
    if (answer.kind === "no-name") return empty("no-name");
    const [text, ...more] = answer.kind === "values" ? answer.values.filter(isSpf) : [];
    if (text === undefined) return empty("no-record");
    if (more.length > 0) return empty("several");
    return this.read(domain, text, above);
  }

  read(domain: string, text: string, above: readonly string[]): SpfNode {
    const reading = parseSpf(text);
    if (reading.kind !== "spf") return { domain, state: "broken", terms: [], branches: [] };
    const terms = effectiveTerms(reading.terms);
    const branches = terms
      .filter(isAsking)
      .map((term) => this.#branch(term, domain, [...above, domain]));
    return { domain, state: "read", terms, branches };
  }
}

/**
 * Reads the tree of a record as far as answers are known.
 * @param domain whose record it is.
 */
export function readTree(domain: string, text: string, known: KnownAnswers): SpfTree {
  const reader = new TreeReader(known);
  const root = reader.read(domain, text, []);
  return { root, needs: [...reader.needs.values()] };
}

/** How many terms a branch makes a receiver ask for, itself included. */
export function lookupsOf(branch: SpfBranch): number {
  return 1 + (branch.node === null ? 0 : totalLookups(branch.node));
}

/** How many terms a record makes a receiver ask for, at worst. */
export function totalLookups(node: SpfNode): number {
  return node.branches.reduce((sum, branch) => sum + lookupsOf(branch), 0);
}

/** A branch with the domains whose records lead to it, the outermost first. */
export interface PlacedBranch {
  branch: SpfBranch;
  path: string[];
}

/** All branches in the order in which a receiver comes to them. */
export function allBranches(node: SpfNode, above: readonly string[] = []): PlacedBranch[] {
  const path = [...above, node.domain];
  return node.branches.flatMap((branch) => [
    { branch, path },
    ...(branch.node === null ? [] : allBranches(branch.node, path)),
  ]);
}
