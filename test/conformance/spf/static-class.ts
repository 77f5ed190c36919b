import { isSpf } from "../../../lib/records/spf/parse.ts";
import { isAskable } from "../../../lib/verify/spf/expand.ts";
import { MAX_LOOKUPS, MAX_NAMES, MAX_VOID_LOOKUPS } from "../../../lib/verify/spf/limits.ts";
import type { SpfAnswer, SpfQuestion } from "../../../lib/verify/spf/question.ts";
import {
  allBranches,
  readTree,
  type SpfNodeState,
  totalLookups,
} from "../../../lib/verify/spf/tree.ts";

/** What can be said of a domain's SPF without a sender. */
export type StaticClass = "none" | "error" | "ok" | "transient";

const ERRORS: readonly SpfNodeState[] = ["broken", "no-record", "no-name", "several", "loop"];

/** Classifies a domain by the tree of its record, by which the owner is told what is wrong. */
export function staticClass(
  domain: string,
  answerTo: (question: SpfQuestion) => SpfAnswer,
): StaticClass {
  if (!isAskable(domain) || !domain.includes(".") || domain.startsWith("[")) return "none";
  const answer = answerTo({ name: domain, type: "TXT" });
  if (answer.kind === "error") return "transient";
  const [text, ...more] = answer.kind === "values" ? answer.values.filter(isSpf) : [];
  if (text === undefined) return "none";
  if (more.length > 0) return "error";
  const { root } = readTree(domain, text, answerTo);
  const branches = allBranches(root).map(({ branch }) => branch);
  const states = [root.state, ...branches.map(({ node }) => node?.state ?? "read")];
  const isBroken =
    states.some((state) => ERRORS.includes(state)) ||
    totalLookups(root) > MAX_LOOKUPS ||
    branches.some(({ exchanges }) => exchanges > MAX_NAMES) ||
    branches.filter(({ isVoid }) => isVoid === true).length > MAX_VOID_LOOKUPS;
  if (isBroken) return "error";
  const isSilent = branches.some(({ target, node, isVoid, term }) => {
    const isAsked = target !== null && term.kind === "mechanism" && term.name !== "ptr";
    return node?.state === "silent" || (isAsked && node === null && isVoid === null);
  });
  return isSilent ? "transient" : "ok";
}
