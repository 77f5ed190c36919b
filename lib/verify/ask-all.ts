import type { Answer, Resolver } from "../dns/answer.ts";
import { countingRecords, type DomainQuestion, judgeAll, leadsOf } from "./domain-question.ts";
import { type Found, type Look, observationsBefore, observationsOf } from "./look.ts";
import { type Manner, nextResolvers, type Sighting } from "./look-plan.ts";
import type { DomainReport } from "./report.ts";

const keyOf = ({ question: { name, type } }: Pick<DomainQuestion, "question">) => `${type} ${name}`;

function mannerOf(look: Look, asked: DomainQuestion): Manner {
  if (look.hearAll) return "all";
  if (look.phase === "before-save") return "spare";
  if (look.phase === "check-now") return "fresh";
  const { changed } = look;
  if (changed) return asked.records.some(({ id }) => changed.has(id)) ? "confirm" : "spare";
  // An optional record that nobody ever saw is one that nobody has chosen.
  const isUnchosen = asked.records.every(
    ({ id, required }) =>
      !required && observationsBefore(look, id).every(({ verdict }) => verdict === "missing"),
  );
  return isUnchosen ? "spare" : "confirm";
}

/** What is known of each resolver's word on a question, all its counting records taken together. */
function sightingsOf(look: Look, asked: DomainQuestion, found: Found): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>();
  for (const { id } of countingRecords(asked)) {
    const fresh = found.fresh.get(id) ?? [];
    for (const { resolver, at, until, verdict } of observationsOf(look, id, fresh)) {
      const before = sightings.get(resolver);
      sightings.set(resolver, {
        at: Math.max(at, before?.at ?? at),
        until: Math.max(until, before?.until ?? until),
        right: verdict === "right" && (before?.right ?? true),
        inThisLook: fresh.some(({ answer }) => answer.resolver === resolver),
      });
    }
  }
  return sightings;
}

/** When resolvers were silent at the last look, unless the clock was set back since. */
function silences(previous: DomainReport | null, now: number): Map<string, number> {
  const silent =
    previous?.resolvers.filter(({ outcome, at }) => outcome !== "answered" && at <= now) ?? [];
  return new Map(silent.map(({ resolver, at }) => [resolver, at]));
}

/**
 * Asks in waves, until every question is settled or nobody is left to ask.
 * @param found takes what comes of it.
 * @param now start of the look, milliseconds since the epoch.
 */
export async function askAll(
  look: Look,
  questions: readonly DomainQuestion[],
  found: Found,
  now: number,
) {
  const silentAt = silences(look.previous, now);
  const askedFor = new Map(questions.map((asked) => [keyOf(asked), new Set<string>()]));
  for (;;) {
    const wave = questions.flatMap((asked) => {
      const already = askedFor.get(keyOf(asked)) ?? new Set();
      const sightings = sightingsOf(look, asked, found);
      const state = { manner: mannerOf(look, asked), sightings, asked: already, silentAt };
      return nextResolvers(state, look.resolvers, now).map((resolver) => ({ asked, resolver }));
    });
    if (wave.length === 0) return;
    await Promise.all(
      wave.map(async ({ asked, resolver }) => {
        askedFor.get(keyOf(asked))?.add(resolver.id);
        const reply = await found.asking.ask(resolver, asked.question);
        if ("answer" in reply) await take(look, asked, resolver, reply.answer, found);
      }),
    );
  }
}

/** Judges an answer, once what it leads to is known. */
async function take(
  look: Look,
  asked: DomainQuestion,
  resolver: Resolver,
  answer: Answer,
  found: Found,
) {
  const context = { domain: look.domain, facts: found.leads.facts, previous: look.previous };
  await found.leads.follow(resolver, () => leadsOf(asked, answer, context));
  for (const judgement of judgeAll(asked, answer, context)) {
    const list = found.fresh.get(judgement.id) ?? [];
    found.fresh.set(judgement.id, [...list, { answer, judgement }]);
  }
}
