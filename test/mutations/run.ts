import { contradicting } from "./contradicting.ts";
import { harmless } from "./harmless.ts";
import type { Mutated, Mutation } from "./mutation.ts";
import { Random } from "./random.ts";
import { stripped } from "./stripped.ts";
import { type ReadSurvey, read, type Subject, wrongParts } from "./subject.ts";

/** What became of a mutated survey. */
export type Outcome = "same" | "fewer" | "other" | "wrong";

export interface MutationCounts {
  name: string;
  counts: Record<Outcome, number>;
}

export interface ClassCounts {
  name: "harmless" | "stripped" | "contradicting";
  mutations: MutationCounts[];
}

export interface MutationRun {
  seed: number;
  subjects: number;
  classes: ClassCounts[];
  /** Each wrong assignment, to be made again from the seed. */
  wrong: string[];
}

/** Mutations of one kind that come together in one survey, at most. */
const MOST_TOGETHER = 3;
/** Surveys that are tried for one to which a mutation applies. */
const TRIES = 50;

const classes: readonly { name: ClassCounts["name"]; mutations: readonly Mutation[] }[] = [
  { name: "harmless", mutations: harmless },
  { name: "stripped", mutations: stripped },
  { name: "contradicting", mutations: contradicting },
];

type ReadSubject = { subject: Subject; whole: ReadSurvey };

function fieldsOf({ is }: Subject, was: Mutated["was"], survey: Mutated["survey"]): number[] {
  return survey.controls
    .filter(({ id }) => (is[was(id) ?? -1] ?? []).length > 0)
    .map(({ id }) => id);
}

/** One mutation, and as often as not more of its class on top where controls stay in place. */
function mutated(
  mutation: Mutation,
  more: readonly Mutation[],
  subject: Subject,
  random: Random,
): Mutated | null {
  let made: Mutated = { survey: subject.survey, was: (id) => id };
  for (const each of [mutation, ...more]) {
    const fields = fieldsOf(subject, made.was, made.survey);
    const next = each.mutate({ survey: made.survey, fields, random });
    if (next === null && each === mutation) return null;
    const { was } = made;
    if (next) {
      made = {
        survey: next.survey,
        was: (id) => {
          const before = next.was(id);
          return before === null ? null : was(before);
        },
      };
    }
  }
  return made;
}

function outcomeOf(
  { subject, whole }: ReadSubject,
  made: Mutated,
  strict: boolean,
): { outcome: Outcome; wrong: string[] } {
  const { sure, page } = read(made.survey, subject);
  const wrong = wrongParts(subject, sure, made.was);
  if (wrong.length > 0) return { outcome: "wrong", wrong };
  const kept = [...sure].filter(([part, id]) => whole.sure.get(part) === made.was(id)).length;
  if (kept < sure.size) return { outcome: "other", wrong };
  if (kept < whole.sure.size) return { outcome: "fewer", wrong };
  return { outcome: strict && page !== whole.page ? "other" : "same", wrong };
}

/**
 * Reads mutated surveys.
 * @param count how many in all, a third of each class.
 * @param seed from which every one of them follows.
 */
export function runMutations(
  subjects: readonly Subject[],
  { count, seed }: { count: number; seed: number },
): MutationRun {
  const known = subjects.map((subject) => ({
    subject,
    whole: read(subject.survey, subject),
  }));
  const random = new Random(seed);
  const wrong: string[] = [];
  const counted = classes.map(({ name, mutations }): ClassCounts => {
    const counts = mutations.map((mutation) => ({
      name: mutation.name,
      counts: { same: 0, fewer: 0, other: 0, wrong: 0 },
    }));
    const share = Math.ceil(count / classes.length);
    for (let at = 0; at < share; at += 1) {
      const which = at % mutations.length;
      const mutation = mutations[which];
      const of = counts[which]?.counts;
      if (!mutation || !of) continue;
      const extra = name === "contradicting" ? 0 : random.below(MOST_TOGETHER);
      const more = random.shuffled(mutations.filter((one) => one !== mutation)).slice(0, extra);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const target = random.pick(known);
        const made = target && mutated(mutation, more, target.subject, random);
        if (!target || !made) continue;
        const verdict = outcomeOf(target, made, name === "harmless");
        of[verdict.outcome] += 1;
        if (verdict.outcome === "wrong") {
          const { page, title } = target.subject;
          const all = [mutation, ...more].map((one) => one.name).join(" + ");
          wrong.push(`${page}: ${title}: ${all}: ${verdict.wrong.join(", ")}`);
        }
        break;
      }
    }
    return { name, mutations: counts };
  });
  return { seed, subjects: subjects.length, classes: counted, wrong };
}
