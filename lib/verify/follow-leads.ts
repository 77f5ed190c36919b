import type { Resolver } from "../dns/answer.ts";
import type { Question } from "../dns/question.ts";
import type { Asking, Reply } from "./asking.ts";
import type { Fact, Facts, Lead } from "./facts.ts";

/**
 * Questions that answers may lead to in one look: two evaluations of SPF that go to the limit
 * (RFC 7208 §4.6.4) and a few probes. What a hostile zone would lead to beyond is not asked.
 */
const MAX_LEADS = 40;
/** No new round begins later than this: a worker has 30 s, and the look's own questions go first. */
const LEADS_MS = 6_000;

const keyOf = ({ type, name }: Question) => `${type} ${name}`;

/**
 * Follows where answers lead, each question once in a look, whoever led to it.
 *
 * The resolver is asked that gave the answer: it is there, and no other learns of a name too early.
 */
export class LeadFollower {
  readonly #asking: Asking;
  readonly #asked = new Map<string, Promise<void>>();
  readonly #foreseen = new Map<string, { resolver: Resolver; reply: Promise<Reply> }>();
  readonly #facts = new Map<string, Fact>();
  readonly #mayProbe: boolean;
  readonly #now: () => number;
  readonly #until: number;

  /**
   * @param asking takes the replies.
   * @param mayProbe whether names may be asked for that are likely not there.
   * @param now milliseconds since the epoch.
   */
  constructor(asking: Asking, mayProbe: boolean, now: () => number) {
    this.#asking = asking;
    this.#mayProbe = mayProbe;
    this.#now = now;
    this.#until = now() + LEADS_MS;
  }

  /** Whether an answer has led to this question. */
  hasAsked(question: Question): boolean {
    return this.#asked.has(keyOf(question));
  }

  readonly facts: Facts = (question) => this.#facts.get(keyOf(question)) ?? null;

  /** Asks ahead of the answer that will lead there. */
  foresee(resolver: Resolver, question: Question): void {
    const reply = this.#asking.ask(resolver, question);
    this.#foreseen.set(keyOf(question), { resolver, reply });
  }

  /** The answer to a question that was asked ahead; null where whoever was asked is silent. */
  async #ahead(question: Question): Promise<Reply | null> {
    const ahead = this.#foreseen.get(keyOf(question));
    const isThere = this.#asking.answers().some((one) => one.resolver === ahead?.resolver.id);
    // Nobody waits for a resolver that may be down while another has just answered.
    if (!ahead || !isThere) return null;
    const reply = await ahead.reply;
    return "answer" in reply ? reply : null;
  }

  async #ask(resolver: Resolver, question: Question): Promise<void> {
    const reply = (await this.#ahead(question)) ?? (await this.#asking.ask(resolver, question));
    this.#facts.set(
      keyOf(question),
      "answer" in reply
        ? { kind: "answer", answer: reply.answer }
        : { kind: "silent", silence: reply.silence },
    );
  }

  /** Asks in rounds, until `leads` names nothing more that is not known. */
  async follow(resolver: Resolver, leads: () => readonly Lead[]): Promise<void> {
    while (this.#now() < this.#until) {
      const open = leads().filter(
        ({ question, isProbe }) => this.facts(question) === null && (this.#mayProbe || !isProbe),
      );
      const waits = open.flatMap(({ question }) => {
        const key = keyOf(question);
        if (!this.#asked.has(key) && this.#asked.size < MAX_LEADS)
          this.#asked.set(key, this.#ask(resolver, question));
        return this.#asked.get(key) ?? [];
      });
      if (waits.length === 0) return;
      await Promise.all(waits);
    }
  }
}
