import type { Answer } from "../dns/answer.ts";
import type { Question } from "../dns/question.ts";
import type { Silence } from "./asking.ts";

/** What came of a question that an answer led to. */
export type Fact = { kind: "answer"; answer: Answer } | { kind: "silent"; silence: Silence };

/** Looks up what is known about a question; null where it was not asked. */
export type Facts = (question: Question) => Fact | null;

/** Nothing is known yet. */
export const noFacts: Facts = () => null;

/** A question that an answer leads to. */
export interface Lead {
  question: Question;
  /**
   * A name at which the owner may have published by mistake. Nobody has named it, so the answer is
   * mostly *no*, and a resolver would remember it: asked only where nothing is to be saved any more.
   */
  isProbe: boolean;
}
