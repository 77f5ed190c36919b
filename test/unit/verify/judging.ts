import { expect } from "vitest";
import type { Alias, Answer } from "../../../lib/dns/answer.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { Asking } from "../../../lib/verify/asking.ts";
import { noFacts } from "../../../lib/verify/facts.ts";
import { LeadFollower } from "../../../lib/verify/follow-leads.ts";
import { noKeyVerdicts } from "../../../lib/verify/import-key.ts";
import type { JudgeContext, Judgement } from "../../../lib/verify/kind.ts";
import { kindOf, queryTypeOf } from "../../../lib/verify/kind-of.ts";
import type { DomainReport } from "../../../lib/verify/report.ts";
import { answerWith, type ZoneData, zoneResolver } from "../dns/zone-resolver.ts";
import { domain } from "./lab-records.ts";

type Required = readonly [RequiredRecord, ...RequiredRecord[]];

function answerTo([first]: Required, standing: readonly string[], aliases: Alias[]): Answer {
  const type = queryTypeOf(first) ?? expect.fail("a type that is not verified");
  return { ...answerWith(first.name, type, standing), aliases };
}

/** The judgements on records of one question, by what stands at their name, and by that alone. */
export function judge(
  required: Required,
  standing: readonly string[],
  aliases: Alias[] = [],
): Judgement[] {
  const context: JudgeContext = { domain, facts: noFacts, keys: noKeyVerdicts, previous: null };
  const answer = answerTo(required, standing, aliases);
  return kindOf(required[0])?.judge(required, answer, context) ?? expect.fail("no kind");
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

export interface World {
  /** What stands in other names, and in other types at this one. */
  zone: ZoneData;
  /** Questions, as `TYPE name`, on which the resolver fails. */
  failing?: readonly string[];
  previous?: DomainReport | null;
}

/** The judgement on a single record in a world where all that it leads to can be asked. */
export async function judgeIn(
  record: RequiredRecord,
  standing: readonly string[],
  { zone, failing = [], previous = null }: World,
): Promise<Judgement & { asked: string[] }> {
  const resolver = zoneResolver({
    zone,
    apex: domain,
    now: () => 0,
    failing: new Map(
      failing.map((key) => [key, { kind: "server-failure", rcode: 2, extendedErrors: [] }]),
    ),
  });
  const leads = new LeadFollower(new Asking(), true, () => 0);
  const context: JudgeContext = {
    domain: record.name,
    facts: leads.facts,
    keys: noKeyVerdicts,
    previous,
  };
  const answer = answerTo([record], standing, []);
  const kind = kindOf(record) ?? expect.fail("no kind");
  await leads.follow(resolver, () => kind.leads?.([record], answer, context) ?? []);
  const [only] = kind.judge([record], answer, context);
  const asked = resolver.history.map(({ type, name }) => `${type} ${name}`);
  return only ? { ...only, asked } : expect.fail("none");
}
