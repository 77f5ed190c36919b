import type { Answer } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { isSpf, parseSpf } from "../../records/spf/parse.ts";
import { isExplanation } from "../../records/spf/term.ts";
import type { Lead } from "../facts.ts";
import type { JudgeContext } from "../kind.ts";
import { caseOf, requiredSpf } from "./case.ts";
import { placeLeads, wildcardLeads } from "./places.ts";
import { namesMailboxHost } from "./services.ts";
import { textsOf } from "./texts.ts";

/** What must be asked to judge it: where its terms lead, where Mila's do, and where else it may be. */
export function spfLeads(record: RequiredRecord, answer: Answer, context: JudgeContext): Lead[] {
  const required = requiredSpf(record, context);
  if (required === null) return [];
  const follow = (questions: readonly { name: string; type: string }[]): Lead[] =>
    questions.flatMap(({ name, type }) =>
      type === "TXT" || type === "A" || type === "AAAA" || type === "MX"
        ? [{ question: { name, type }, isProbe: false }]
        : [],
    );
  const selected = textsOf(answer).filter(({ text }) => isSpf(text));
  const [only, more] = selected;
  if (only === undefined) return placeLeads(context);
  const reading = parseSpf(only.text);
  if (more !== undefined || reading.kind !== "spf") return [];
  const spf = caseOf(only.text, reading.terms, required, answer, context);
  const exp = reading.terms.find(isExplanation);
  const { domain } = context;
  return [
    ...follow(spf.tree.needs),
    ...follow(required.tree.needs),
    ...follow(namesMailboxHost(spf) ? [{ name: domain, type: "MX" }] : []),
    ...follow(exp?.domain.name ? [{ name: exp.domain.name, type: "TXT" }] : []),
    ...wildcardLeads(context),
  ];
}
