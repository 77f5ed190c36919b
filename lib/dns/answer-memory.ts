import type { Answer, Lookup, Resolver } from "./answer.ts";
import { questionKey } from "./question.ts";

/** A positive answer is kept no longer, whatever its TTL says: seconds (RFC 8767 §4 speaks of days). */
const LONGEST_SECONDS = 86_400;
/** A denial no longer than this: "one to three hours" (RFC 2308 §5). */
const LONGEST_DENIAL_SECONDS = 10_800;
/** Answers of one resolver, so that a run over a million domains stays as large as it is. */
const MOST_ANSWERS = 2_000;

interface Kept {
  answer: Answer;
  /** Milliseconds since the epoch. */
  until: number;
}

/** What one resolver has said and will go on saying, and what it is being asked. */
export interface AnswerMemory {
  readonly kept: Map<string, Kept>;
  readonly underWay: Map<string, Promise<Lookup>>;
}

export function answerMemory(): AnswerMemory {
  return { kept: new Map(), underWay: new Map() };
}

/**
 * Seconds for which an answer may be said again: the TTL of its records, or that of its denial
 * (RFC 2308 §5). One without an SOA, a denial may not be kept at all.
 */
function secondsOf(answer: Answer): number {
  return answer.kind === "records"
    ? Math.min(answer.ttl, LONGEST_SECONDS)
    : Math.min(answer.negativeTtl ?? 0, LONGEST_DENIAL_SECONDS);
}

function keep({ kept }: AnswerMemory, key: string, answer: Answer, now: number): void {
  const until = answer.at + secondsOf(answer) * 1000;
  if (until <= now) return;
  kept.delete(key);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_ANSWERS && oldest !== undefined) kept.delete(oldest);
  kept.set(key, { answer, until });
}

/**
 * A resolver that is asked an identical question only once while the first is under way, and not
 * again while its answer holds: it would take it from its own cache. The answer is given as it came,
 * with the moment at which it came, so that its end is the same for whoever reads it. What failed is
 * not kept.
 *
 * A signal of one who asks is not passed on: the question belongs to all who wait, and the
 * resolver's own time-out ends it.
 * @param memory shared by all who stand before the same resolver.
 * @param now milliseconds since the epoch.
 */
export function remembering(resolver: Resolver, memory: AnswerMemory, now: () => number): Resolver {
  const { id, operator } = resolver;
  return {
    id,
    operator,
    ask(question) {
      const key = questionKey(question);
      const known = memory.kept.get(key);
      if (known && known.answer.at <= now() && now() < known.until)
        return Promise.resolve({ ok: true, answer: known.answer });
      memory.kept.delete(key);
      const running = memory.underWay.get(key);
      if (running) return running;
      const lookup = resolver
        .ask(question)
        .then((came) => {
          if (came.ok) keep(memory, key, came.answer, now());
          return came;
        })
        .finally(() => memory.underWay.delete(key));
      memory.underWay.set(key, lookup);
      return lookup;
    },
  };
}

/** Forgets what was said of a domain and the names below it: the owner wants to hear it anew. */
export function forgetNames({ kept }: AnswerMemory, domain: string): void {
  for (const [key, { answer }] of kept) {
    const { name } = answer.question;
    if (name === domain || name.endsWith(`.${domain}`)) kept.delete(key);
  }
}
