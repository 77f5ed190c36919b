import type { QueryType } from "../../dns/question.ts";
import { finding } from "../finding.ts";
import { madeUpName } from "../made-up-name.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Rule } from "../rule.ts";
import { aliasTarget } from "../scene-facts.ts";
import { dataText } from "../seen-text.ts";

/** Records with a star, by what answers under a name that nobody has made (RFC 4592). */
const TYPES: readonly QueryType[] = ["A", "TXT"];

export const rule: Rule = {
  ask: ({ domain }) => TYPES.map((type) => ({ name: madeUpName(domain), type })),
  find(scene) {
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
