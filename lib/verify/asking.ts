import type { Answer, Lookup, LookupFailure, Resolver } from "../dns/answer.ts";
import { type Question, questionKey } from "../dns/question.ts";

/**
 * Extended errors by which a resolver says that it will not tell the truth about a name: forged,
 * blocked, censored, filtered, prohibited (RFC 8914 §4.5, §4.16–4.19). Its answer is no word on the
 * zone.
 */
const POLICY_ERRORS = [4, 15, 16, 17, 18];

/** Why a resolver's word did not count. */
export type Silence = LookupFailure | { kind: "blocked"; code: number };

export type Reply =
  | { resolver: Resolver; question: Question; at: number; answer: Answer }
  | { resolver: Resolver; question: Question; at: number; silence: Silence };

function silenceOf(lookup: Lookup): Silence | null {
  if (!lookup.ok) return lookup.failure;
  const policy = lookup.answer.extendedErrors.find(({ code }) => POLICY_ERRORS.includes(code));
  return policy ? { kind: "blocked", code: policy.code } : null;
}

/**
 * Asks, and keeps the replies of one look: answers, and who was silent and why. What a resolver has
 * been asked in this look it is not asked again.
 */
export class Asking {
  readonly replies: Reply[] = [];
  readonly #byQuestion = new Map<string, Reply[]>();
  readonly #asked = new Map<string, Promise<Reply>>();

  ask(resolver: Resolver, question: Question): Promise<Reply> {
    const key = `${resolver.id} ${questionKey(question)}`;
    const asked = this.#asked.get(key) ?? this.#ask(resolver, question);
    this.#asked.set(key, asked);
    return asked;
  }

  async #ask(resolver: Resolver, question: Question): Promise<Reply> {
    const lookup = await resolver.ask(question);
    const silence = silenceOf(lookup);
    const base = { resolver, question, at: lookup.ok ? lookup.answer.at : lookup.at };
    const reply: Reply =
      lookup.ok && silence === null
        ? { ...base, answer: lookup.answer }
        : { ...base, silence: silence ?? { kind: "malformed", reason: "no answer" } };
    this.replies.push(reply);
    const key = questionKey(question);
    const known = this.#byQuestion.get(key);
    if (known) known.push(reply);
    else this.#byQuestion.set(key, [reply]);
    return reply;
  }

  /** Replies so far to one question, in the order in which they came. */
  repliesTo(question: Question): readonly Reply[] {
    return this.#byQuestion.get(questionKey(question)) ?? [];
  }

  /** Answers so far, in the order in which they came. */
  answers(): Answer[] {
    return this.replies.flatMap((reply) => ("answer" in reply ? [reply.answer] : []));
  }
}
