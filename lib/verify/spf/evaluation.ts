import { isAskable } from "./expand.ts";
import { MAX_LOOKUPS, MAX_NAMES, MAX_VOID_LOOKUPS } from "./limits.ts";
import type { SpfAnswer, SpfQuestion, SpfQuestionType } from "./question.ts";
import { type Client, isIpv4, matchesAny, reverseName } from "./sender.ts";

/** Why there is no result of the owner's own: an error of his records, or of the network (§2.6). */
export type SpfErrorReason =
  | "several-records"
  | "syntax"
  | "included-domain-without-record"
  | "redirect-without-record"
  | "too-many-lookups"
  | "too-many-void-lookups"
  | "too-many-exchanges"
  | "dns";

/** Ends an evaluation at once (RFC 7208 §2.6.6 and §2.6.7). */
export class SpfError extends Error {
  override readonly name = "SpfError";
  readonly result: "temperror" | "permerror";
  readonly reason: SpfErrorReason;
  /** The domain whose record, or the name whose answer, is the cause. */
  readonly domain: string;

  constructor(result: "temperror" | "permerror", reason: SpfErrorReason, domain: string) {
    super(`${reason} at ${domain}`);
    this.result = result;
    this.reason = reason;
    this.domain = domain;
  }
}

/** A step that may ask: it yields the question and is given the answer. */
export type Asking<T> = Generator<SpfQuestion, T, SpfAnswer>;

/** Takes an evaluation to its end on answers that are at hand. */
export function withAnswers<T>(
  steps: Asking<T>,
  answerTo: (question: SpfQuestion) => SpfAnswer,
): T {
  let step = steps.next();
  while (!step.done) step = steps.next(answerTo(step.value));
  return step.value;
}

const NOTHING: SpfAnswer = { kind: "no-name" };

/** The count of one evaluation, and how it asks (RFC 7208 §4.6.4). */
export class Evaluation {
  readonly client: Client;
  lookups = 0;
  voids = 0;
  /** The validated name of the client for a domain, once it was asked for. */
  readonly #validated = new Map<string, string>();
  #names: readonly string[] | null = null;

  constructor(client: Client) {
    this.client = client;
  }

  /** Counts a term that asks. @throws SpfError at the eleventh. */
  count(domain: string): void {
    this.lookups += 1;
    if (this.lookups > MAX_LOOKUPS) throw new SpfError("permerror", "too-many-lookups", domain);
  }

  /** Asks without counting; a name that cannot be asked for is not there. */
  *ask(name: string, type: SpfQuestionType): Asking<SpfAnswer> {
    return isAskable(name) ? yield { name, type } : NOTHING;
  }

  /**
   * Asks for a term; what is not there is a void look-up.
   * @throws SpfError where nobody can tell, and at the third void look-up.
   */
  *values(name: string, type: SpfQuestionType): Asking<readonly string[]> {
    const answer = yield* this.ask(name, type);
    if (answer.kind === "values") return answer.values;
    if (answer.kind === "error") throw new SpfError("temperror", "dns", name);
    this.voids += 1;
    if (this.voids > MAX_VOID_LOOKUPS)
      throw new SpfError("permerror", "too-many-void-lookups", name);
    return [];
  }

  /** Asks for the addresses of a name in the client's family. */
  addresses(name: string): Asking<readonly string[]> {
    return this.values(name, isIpv4(this.client.address) ? "A" : "AAAA");
  }

  /**
   * The names of the client that lead back to it, at most ten looked at (§5.5). An error is no
   * error here, and the sender's own void look-ups are not the owner's.
   */
  *validatedNames(): Asking<readonly string[]> {
    if (this.#names !== null) return this.#names;
    const { address } = this.client;
    const answer = yield* this.ask(reverseName(address), "PTR");
    const names: string[] = [];
    const claimed = answer.kind === "values" ? answer.values.slice(0, MAX_NAMES) : [];
    for (const claim of claimed) {
      const name = claim.toLowerCase().replace(/\.$/, "");
      const found = yield* this.ask(name, isIpv4(address) ? "A" : "AAAA");
      const bits = address.length * 8;
      if (found.kind === "values" && matchesAny(address, found.values, bits)) names.push(name);
    }
    this.#names = names;
    return names;
  }

  /** The name for `%{p}`: the domain itself, else one below it, else any, else `unknown` (§7.3). */
  *validatedName(domain: string): Asking<string> {
    const known = this.#validated.get(domain);
    if (known !== undefined) return known;
    const names = yield* this.validatedNames();
    const name =
      names.find((one) => one === domain) ??
      names.find((one) => one.endsWith(`.${domain}`)) ??
      names[0] ??
      "unknown";
    this.#validated.set(domain, name);
    return name;
  }
}
