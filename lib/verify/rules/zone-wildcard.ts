import type { QueryType } from "../../dns/question.ts";
import { finding } from "../finding.ts";
import { madeUpName } from "../made-up-name.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Rule } from "../rule.ts";
import { aliasTarget, rewriters, wildcardAnswer } from "../scene-facts.ts";
import { dataText } from "../seen-text.ts";

/** Records with a star, by what answers under a name that nobody has made (RFC 4592). */
const TYPES: readonly QueryType[] = ["A", "TXT"];

export const rule: Rule = {
  ask: ({ domain }) => TYPES.map((type) => ({ name: madeUpName(domain), type })),
  // Where one has answered, the others tell whether it is the zone's word or the resolver's.
  askAll: (scene) =>
    wildcardAnswer(scene, scene.domain, "A") ? [{ name: madeUpName(scene.domain), type: "A" }] : [],
  find(scene) {
    const liars = rewriters(scene, scene.domain, "A");
    if (liars.length > 0) {
      const operators = scene.look.resolvers.filter(({ id }) => liars.includes(id));
      const seen = operators.map(({ operator }) => operator).join(", ");
      return [finding("resolver-rewrites", { seen })];
    }
    const seen = TYPES.flatMap((type) => {
      const answer = scene.answer({ name: madeUpName(scene.domain), type });
      const target = aliasTarget(answer);
      if (target !== null) return [`CNAME ${target}`];
      return answer ? recordsOf(answer).map((record) => `${type} ${dataText(record)}`) : [];
    });
    return seen.length > 0
      ? [finding("zone-dynamic-wildcard", { seen: [...new Set(seen)].join(", ") })]
      : [];
  },
};
