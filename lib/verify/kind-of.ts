import type { QueryType } from "../dns/question.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds/index.ts";

/** The kind that judges a required record; null where its type cannot be verified. */
export function kindOf(record: RequiredRecord): Kind | null {
  const fitting = kinds.filter(({ types }) => types.some((type) => type === record.rdata.type));
  return (
    fitting.find(({ purpose }) => purpose === record.purpose) ??
    fitting.find(({ purpose }) => purpose === null) ??
    null
  );
}

/** The type that is asked for a required record; null where it cannot be verified. */
export function queryTypeOf(record: RequiredRecord): QueryType | null {
  return kindOf(record)?.types.find((type) => type === record.rdata.type) ?? null;
}
