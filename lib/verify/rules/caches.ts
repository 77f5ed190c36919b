import type { Reply } from "../asking.ts";
import type { FindingCode } from "../catalogue.ts";
import { finding } from "../finding.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";

/** Answers that a resolver gave from its memory though it should not have had to (RFC 8914 §4). */

/** Old data, or an old denial: nobody could be asked anew (RFC 8767 §4). */
const STALE = [3, 19];
/** A failure that is kept for some minutes (RFC 9520 §3). */
const CACHED_FAILURE = 13;

function errorsOf(reply: Reply): number[] {
  const said = "answer" in reply ? reply.answer : reply.silence;
  return "extendedErrors" in said ? said.extendedErrors.map(({ code }) => code) : [];
}

function remark(replies: readonly Reply[], code: FindingCode): Finding[] {
  const operators = new Set(replies.map(({ resolver }) => resolver.operator));
  return operators.size > 0 ? [finding(code, { seen: [...operators].join(", ") })] : [];
}

/** A denial from which nobody can tell how long it is kept (RFC 2308 §5). */
function withoutSoa(scene: Scene): Reply[] {
  return scene.ownReplies.filter(
    (reply) =>
      "answer" in reply &&
      reply.answer.kind === "no-data" &&
      reply.answer.aliases.length === 0 &&
      reply.answer.soa === null,
  );
}

export const rule: Rule = {
  ask: () => [],
  find(scene) {
    const stale = scene.ownReplies.filter(
      (reply) => "answer" in reply && errorsOf(reply).some((code) => STALE.includes(code)),
    );
    const failed = scene.ownReplies.filter(
      (reply) => "silence" in reply && errorsOf(reply).includes(CACHED_FAILURE),
    );
    return [
      ...remark(stale, "stale-answer"),
      ...remark(failed, "cached-failure"),
      ...remark(withoutSoa(scene), "response-nodata-no-soa"),
    ];
  },
};
