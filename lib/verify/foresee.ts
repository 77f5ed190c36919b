import type { Answer } from "../dns/answer.ts";
import type { Question } from "../dns/question.ts";
import { type DomainQuestion, leadsOf } from "./domain-question.ts";
import { noFacts } from "./facts.ts";
import { noKeyVerdicts } from "./import-key.ts";

/** What would be answered if the zone held what is required, and nothing else. */
function asRequired({ question, records }: DomainQuestion): Answer | null {
  const texts = records.flatMap(({ name, ttl, rdata }) =>
    rdata.type === "TXT"
      ? [{ name, ttl, type: "TXT" as const, strings: [new TextEncoder().encode(rdata.text)] }]
      : [],
  );
  if (texts.length === 0) return null;
  return {
    question,
    resolver: "",
    at: 0,
    authenticated: false,
    extendedErrors: [],
    aliases: [],
    kind: "records",
    records: texts,
    ttl: Math.min(...texts.map(({ ttl }) => ttl)),
  };
}

/**
 * What a right answer will lead to: asked together with the question itself, it saves the wait for
 * that answer. These are names of Mila's, which are there whatever the owner has published.
 */
export function foreseen(questions: readonly DomainQuestion[], domain: string): Question[] {
  const context = { domain, facts: noFacts, keys: noKeyVerdicts, previous: null };
  return questions.flatMap((asked) => {
    const answer = asRequired(asked);
    if (answer === null) return [];
    return leadsOf(asked, answer, context).flatMap((lead) => (lead.isProbe ? [] : [lead.question]));
  });
}
