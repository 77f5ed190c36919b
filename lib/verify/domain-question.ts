import type { Answer } from "../dns/answer.ts";
import type { Question } from "../dns/question.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { Lead } from "./facts.ts";
import type { JudgeContext, Judgement, Kind } from "./kind.ts";
import { kindOf, queryTypeOf } from "./kind-of.ts";

/** One question of a domain, and the records that hang on its answer. */
export interface DomainQuestion {
  question: Question;
  records: RequiredRecord[];
}

/** The questions of a domain, each once: records of one name and type share theirs. */
export function questionsFor(records: readonly RequiredRecord[]): DomainQuestion[] {
  const byKey = new Map<string, DomainQuestion>();
  for (const record of records) {
    const type = queryTypeOf(record);
    if (type === null) continue;
    const key = `${type} ${record.name}`;
    const known = byKey.get(key);
    if (known) known.records.push(record);
    else byKey.set(key, { question: { name: record.name, type }, records: [record] });
  }
  return [...byKey.values()];
}

/** The question on which a record hangs; null where none can tell it. */
export function questionAbout(
  records: readonly RequiredRecord[],
  recordId: string,
): DomainQuestion | null {
  const asked = questionsFor(records).find((one) => one.records.some(({ id }) => id === recordId));
  return asked ?? null;
}

/** The records of a question that count: the required ones, or all where none is required. */
export function countingRecords({ records }: DomainQuestion): RequiredRecord[] {
  const required = records.filter((record) => record.required);
  return required.length > 0 ? required : records;
}

function byKindOf({ records }: DomainQuestion): [Kind, RequiredRecord[]][] {
  const byKind = new Map<Kind, RequiredRecord[]>();
  for (const record of records) {
    const kind = kindOf(record);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), record]);
  }
  return [...byKind];
}

/** What an answer leads to, for all the records of its question. */
export function leadsOf(asked: DomainQuestion, answer: Answer, context: JudgeContext): Lead[] {
  return byKindOf(asked).flatMap(
    ([kind, required]) => kind.leads?.(required, answer, context) ?? [],
  );
}

/** Public keys in an answer that are to be read before it is judged, in base64. */
export function keysIn(asked: DomainQuestion, answer: Answer): string[] {
  return byKindOf(asked).flatMap(([kind]) => kind.keys?.(answer) ?? []);
}

/** Judges all records of a question by an answer to it, each by its own kind. */
export function judgeAll(
  asked: DomainQuestion,
  answer: Answer,
  context: JudgeContext,
): Judgement[] {
  return byKindOf(asked).flatMap(([kind, required]) => kind.judge(required, answer, context));
}
