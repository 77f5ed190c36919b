import type { Answer } from "../../dns/answer.ts";
import { type QueryType, typeNumbers } from "../../dns/question.ts";
import { parseDomainName } from "../../records/domain-name.ts";
import type { Fact, Facts } from "../facts.ts";
import { txtText } from "../seen-text.ts";
import type { SpfAnswer, SpfQuestion } from "./question.ts";

/** Looks up an answer; null where the question was not asked. */
export type KnownAnswers = (question: SpfQuestion) => SpfAnswer | null;

function isQueryType(type: SpfQuestion["type"]): type is SpfQuestion["type"] & QueryType {
  return type in typeNumbers;
}

function valuesOf(answer: Answer): string[] {
  if (answer.kind !== "records") return [];
  const exchanges = answer.records
    .flatMap((record) => (record.type === "MX" ? [record] : []))
    .toSorted((a, b) => a.preference - b.preference);
  return [
    ...exchanges.map(({ exchange }) => exchange),
    ...answer.records.flatMap((record) => {
      if (record.type === "TXT") return [txtText(record.strings)];
      return record.type === "A" || record.type === "AAAA" ? [record.address] : [];
    }),
  ];
}

/** What a DNS answer is to the evaluation of SPF. */
export function spfAnswer(answer: Answer): SpfAnswer {
  if (answer.kind !== "records") return { kind: answer.kind };
  const values = valuesOf(answer);
  return values.length > 0 ? { kind: "values", values } : { kind: "no-data" };
}

function answerOf(fact: Fact | null): SpfAnswer | null {
  if (fact === null) return null;
  return fact.kind === "answer" ? spfAnswer(fact.answer) : { kind: "error" };
}

/** What the facts of a look say; a name that DNS cannot have is not there, and need not be asked. */
export function knownFrom(facts: Facts): KnownAnswers {
  return ({ name, type }) => {
    if (parseDomainName(name) === null) return { kind: "no-name" };
    return isQueryType(type) ? answerOf(facts({ name, type })) : null;
  };
}
