import type { Answer, Resolver } from "../dns/answer.ts";
import { DOH_TIMEOUT_MS } from "../dns/doh-resolver.ts";
import { type DomainQuestion, judgeAll, keysIn, leadsOf } from "./domain-question.ts";
import type { Found, Look } from "./look.ts";
import { nextResolvers } from "./look-plan.ts";
import { questionState } from "./question-state.ts";

/** A browser ends an idle worker after 30 s: a look is over well before. */
const LOOK_MS = 19_000;

/**
 * Whether a question that is sent now is answered, or given up, before the look is to be over.
 * @param startedAt start of the look.
 */
export function isTimeLeft(startedAt: number, now: number): boolean {
  return now - startedAt <= LOOK_MS - DOH_TIMEOUT_MS;
}

const keyOf = ({ question: { name, type } }: Pick<DomainQuestion, "question">) => `${type} ${name}`;

/**
 * Asks in waves, until every question is settled, nobody is left to ask, or the time is over.
 * @param found takes what comes of it.
 * @param now start of the look, milliseconds since the epoch.
 * @param heard called after each answer.
 */
export async function askAll(
  look: Look,
  questions: readonly DomainQuestion[],
  found: Found,
  now: number,
  heard: () => Promise<void>,
) {
  const askedFor = new Map(questions.map((asked) => [keyOf(asked), new Set<string>()]));
  for (let wave = 0; wave === 0 || isTimeLeft(now, look.now()); wave++) {
    const asking = questions.flatMap((asked) => {
      const already = askedFor.get(keyOf(asked)) ?? new Set();
      const state = questionState(look, asked, { fresh: found.fresh, asked: already }, now);
      return nextResolvers(state, look.resolvers, now).map((resolver) => ({ asked, resolver }));
    });
    if (asking.length === 0) return;
    await Promise.all(
      asking.map(async ({ asked, resolver }) => {
        askedFor.get(keyOf(asked))?.add(resolver.id);
        const reply = await found.asking.ask(resolver, asked.question);
        if (!("answer" in reply)) return;
        await take(look, asked, resolver, reply.answer, found);
        await heard();
      }),
    );
  }
}

/** Judges an answer, once what it leads to is known and its keys are read. */
async function take(
  look: Look,
  asked: DomainQuestion,
  resolver: Resolver,
  answer: Answer,
  found: Found,
) {
  const previous = look.lastWhole === undefined ? look.previous : look.lastWhole;
  const { leads, keys } = found;
  const context = { domain: look.domain, facts: leads.facts, keys: keys.verdicts, previous };
  await Promise.all([
    leads.follow(resolver, () => leadsOf(asked, answer, context)),
    keys.read(keysIn(asked, answer)),
  ]);
  for (const judgement of judgeAll(asked, answer, context)) {
    const list = found.fresh.get(judgement.id) ?? [];
    found.fresh.set(judgement.id, [...list, { answer, judgement }]);
  }
}
