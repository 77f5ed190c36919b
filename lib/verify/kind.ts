import type { Answer } from "../dns/answer.ts";
import type { QueryType } from "../dns/question.ts";
import type { Purpose, RequiredRecord } from "../records/required-record.ts";
import type { Facts, Lead } from "./facts.ts";
import type { KeyVerdicts } from "./import-key.ts";
import type { DomainReport, Finding, Observation } from "./report.ts";

/** What one answer says of one required record. */
export interface Judgement {
  id: string;
  verdict: Observation["verdict"];
  /** What stands there of this kind, in full. */
  seen: string[];
  findings: Finding[];
}

/** What is known beside the answer that is judged. */
export interface JudgeContext {
  /** The mail domain. */
  domain: string;
  facts: Facts;
  /** What the platform's cryptography says of keys in the answer. */
  keys: KeyVerdicts;
  /** The report of the last look; null at the first. */
  previous: DomainReport | null;
}

/** One kind of record: what is asked for it, and how the answer is judged. One file each. */
export interface Kind {
  /** The types whose required records it judges; it asks for the same type at their name. */
  types: readonly QueryType[];
  /** The purpose that it is for; null for every purpose that has no kind of its own. */
  purpose: Purpose | null;
  /**
   * What else is to be asked, by the answer and by what is known from questions before; called again
   * with what they brought until it names nothing new. Pure.
   */
  leads?(required: readonly RequiredRecord[], answer: Answer, context: JudgeContext): Lead[];
  /** Public keys in the answer, in base64: they are read by the platform before it is judged. */
  keys?(answer: Answer): string[];
  /**
   * Judges the required records of one name and type. Pure.
   * @param required at least one, all of this kind.
   * @param answer to the question for their name and type.
   * @param context what is known beside; facts may be missing where nobody could be asked.
   * @returns one judgement for each, in the same order.
   */
  judge(required: readonly RequiredRecord[], answer: Answer, context: JudgeContext): Judgement[];
}
