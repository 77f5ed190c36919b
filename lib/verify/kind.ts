import type { Answer } from "../dns/answer.ts";
import type { QueryType } from "../dns/question.ts";
import type { Purpose, RequiredRecord } from "../records/required-record.ts";
import type { Finding, Observation } from "./report.ts";

/** What one answer says of one required record. */
export interface Judgement {
  id: string;
  verdict: Observation["verdict"];
  /** What stands there of this kind, in full. */
  seen: string[];
  findings: Finding[];
}

/** One kind of record: what is asked for it, and how the answer is judged. One file each. */
export interface Kind {
  /** The types whose required records it judges; it asks for the same type at their name. */
  types: readonly QueryType[];
  /** The purpose that it is for; null for every purpose that has no kind of its own. */
  purpose: Purpose | null;
  /**
   * Judges the required records of one name and type. Pure.
   * @param required at least one, all of this kind.
   * @param answer to the question for their name and type.
   * @param domain the mail domain.
   * @returns one judgement for each, in the same order.
   */
  judge(required: readonly RequiredRecord[], answer: Answer, domain: string): Judgement[];
}
