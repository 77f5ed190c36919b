import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/**
 * The mail domain itself is an alias: MX, SPF and all come from its target, and whatever the owner
 * enters beside it is not seen (RFC 1034 §3.6.2).
 */
export const rule: Rule = {
  ask: () => [],
  find(scene) {
    const own = scene.allReplies.flatMap((reply) =>
      "answer" in reply && reply.question.name === scene.domain ? [reply.answer] : [],
    );
    const alias = own.flatMap(({ aliases }) => aliases).find(({ name }) => name === scene.domain);
    return alias ? [finding("cname-at-apex", { seen: alias.target })] : [];
  },
};
