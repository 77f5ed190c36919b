import type { Answer } from "../../dns/answer.ts";
import { type DomainQuestion, questionsFor } from "../domain-question.ts";
import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";
import { textsAt } from "../scene-facts.ts";
import { dataText } from "../seen-text.ts";

/** What a set of records is as a whole: too many, twice the same, longer kept than asked for. */

/** More texts than this make answers long, and most of them are left over from something. */
const MANY_TEXTS = 10;
/** Sets in which the same record twice has no finding of its own. */
const TYPES = ["A", "AAAA", "SRV", "CAA", "TLSA"];

/** Resolvers take out what stands there twice; some hand it on (RFC 2181 §5). */
function duplicates({ records }: DomainQuestion, answer: Answer): Finding[] {
  const [first] = records;
  if (!first || !TYPES.includes(answer.question.type)) return [];
  const texts = recordsOf(answer).map(dataText);
  const twice = texts.find((text, at) => texts.indexOf(text) !== at);
  return twice === undefined
    ? []
    : [finding("record-required-duplicate", { recordId: first.id, seen: twice })];
}

/** A longer TTL than the required one; a shorter one may be what is left of it in a cache. */
function longerTtl(scene: Scene, { records }: DomainQuestion, answer: Answer): Finding[] {
  const [first] = records.filter(({ id }) => scene.stateOf(id) === "pass");
  if (!first || answer.kind !== "records" || answer.aliases.length > 0) return [];
  return answer.ttl > first.ttl
    ? [
        finding("record-ttl-differs", {
          recordId: first.id,
          part: "ttl",
          seen: String(answer.ttl),
          expected: String(first.ttl),
        }),
      ]
    : [];
}

function manyTexts(scene: Scene): Finding[] {
  const count = textsAt(scene, scene.domain).length;
  return count > MANY_TEXTS ? [finding("txt-many-at-apex", { seen: String(count) })] : [];
}

export const rule: Rule = {
  ask: () => [],
  find: (scene) => [
    ...questionsFor(scene.records).flatMap((asked) => {
      const answer = scene.answer(asked.question);
      return answer ? [...duplicates(asked, answer), ...longerTtl(scene, asked, answer)] : [];
    }),
    ...manyTexts(scene),
  ],
};
