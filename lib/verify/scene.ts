import { questionKey } from "../dns/question.ts";
import { providersByNameServers } from "../providers/detect.ts";
import type { Reply } from "./asking.ts";
import type { Found, Look } from "./look.ts";
import type { DomainReport } from "./report.ts";
import type { Scene } from "./rule.ts";

/**
 * What the rules see at this moment of a look.
 * @param report null while the required records are still being asked for.
 */
export function sceneOf(look: Look, found: Found, report: DomainReport | null): Scene {
  const byQuestion = new Map<string, Reply[]>();
  for (const reply of found.asking.replies) {
    const key = questionKey(reply.question);
    const known = byQuestion.get(key);
    if (known) known.push(reply);
    else byQuestion.set(key, [reply]);
  }
  const rank = new Map(look.resolvers.map(({ id }, index) => [id, index]));
  for (const replies of byQuestion.values())
    replies.sort((a, b) => (rank.get(a.resolver.id) ?? 0) - (rank.get(b.resolver.id) ?? 0));
  const repliesTo: Scene["replies"] = (question) => byQuestion.get(questionKey(question)) ?? [];
  const answers: Scene["answers"] = (question) =>
    repliesTo(question).flatMap((reply) => ("answer" in reply ? [reply.answer] : []));
  const states = new Map(report?.records.map(({ id, state }) => [id, state]));
  return {
    look,
    domain: look.domain,
    records: look.records,
    report,
    replies: repliesTo,
    allReplies: found.asking.replies,
    stateOf: (id) => states.get(id) ?? null,
    answers,
    answer: (question) => answers(question)[0] ?? null,
    providers: providersByNameServers(report?.nameServers ?? look.previous?.nameServers ?? []),
  };
}
