import { expect } from "vitest";
import type { Alias, Answer } from "../../../lib/dns/answer.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import type { Judgement } from "../../../lib/verify/kind.ts";
import { kindOf, queryTypeOf } from "../../../lib/verify/kind-of.ts";
import { answerWith } from "../dns/zone-resolver.ts";
import { domain } from "./lab-records.ts";

/** The judgements on records of one question, by what stands at their name. */
export function judge(
  required: readonly [RequiredRecord, ...RequiredRecord[]],
  standing: readonly string[],
  aliases: Alias[] = [],
): Judgement[] {
  const [first] = required;
  const type = queryTypeOf(first) ?? expect.fail("a type that is not verified");
  const answer: Answer = { ...answerWith(first.name, type, standing), aliases };
  return kindOf(first)?.judge(required, answer, domain) ?? expect.fail("no kind");
}

/** The one judgement on a single record: its verdict, and the codes of what was found. */
export function verdict(
  record: RequiredRecord,
  standing: readonly string[],
  aliases: Alias[] = [],
): [Judgement["verdict"], ...string[]] {
  const [only] = judge([record], standing, aliases);
  return only ? [only.verdict, ...only.findings.map(({ code }) => code)] : expect.fail("none");
}
