import type { Answer } from "../dns/answer.ts";
import { type Question, questionKey } from "../dns/question.ts";
import { providersByNameServers } from "../providers/detect.ts";
import type { Provider } from "../providers/provider.ts";
import { isAtOrBelow } from "../records/domain-name.ts";
import type { Reply } from "./asking.ts";
import type { Found, Look } from "./look.ts";
import type { DomainReport } from "./report.ts";
import type { Scene } from "./rule.ts";

/**
 * What the rules see at this moment of a look; replies that come later are in the next scene.
 * @param report null while the required records are still being asked for.
 */
export function sceneOf(look: Look, found: Found, report: DomainReport | null): Scene {
  const { asking } = found;
  const rank = new Map(look.resolvers.map(({ id }, index) => [id, index]));
  const rankOf = ({ resolver: { id } }: Reply) => rank.get(id) ?? 0;
  const heard = new Map<string, { replies: Reply[]; answers: Answer[] }>();
  /** Put in order when first wanted: rules want the same ones again and again. */
  function heardOf(question: Question) {
    const key = questionKey(question);
    const known = heard.get(key);
    if (known) return known;
    const replies = asking.repliesTo(question).toSorted((a, b) => rankOf(a) - rankOf(b));
    const answers = replies.flatMap((reply) => ("answer" in reply ? [reply.answer] : []));
    const made = { replies, answers };
    heard.set(key, made);
    return made;
  }
  let providers: readonly Provider[] | null = null;
  const states = new Map(report?.records.map(({ id, state }) => [id, state]));
  return {
    look,
    domain: look.domain,
    records: look.records,
    report,
    replies: (question) => heardOf(question).replies,
    allReplies: asking.replies,
    ownReplies: asking.replies.filter(({ question }) => isAtOrBelow(question.name, look.domain)),
    stateOf: (id) => states.get(id) ?? null,
    answers: (question) => heardOf(question).answers,
    answer: (question) => heardOf(question).answers[0] ?? null,
    get providers() {
      const nameServers = report?.nameServers ?? look.previous?.nameServers ?? [];
      providers ??= providersByNameServers(nameServers);
      return providers;
    },
  };
}
