import type { Answer } from "../../dns/answer.ts";
import type { QueryType, Question } from "../../dns/question.ts";
import { isAtOrBelow, parentName } from "../../records/domain-name.ts";
import { isSpf } from "../../records/spf/parse.ts";
import type { SpfCode } from "../catalogue/spf.ts";
import type { Facts, Lead } from "../facts.ts";
import type { JudgeContext } from "../kind.ts";
import { madeUpName } from "../made-up-name.ts";
import { isRegistrySuffix } from "../registry-suffix.ts";
import type { RequiredSpf, SpfFault } from "./case.ts";
import { spfAnswer } from "./known-answers.ts";

/** Where an SPF record stands that is not where receivers look for it (RFC 7208 §4.4). */

interface Place {
  name: string;
  code: SpfCode;
}

function textsAt(name: string, facts: Facts): string[] {
  const fact = facts({ name, type: "TXT" });
  // Behind an alias it is another name's record.
  if (fact?.kind !== "answer" || fact.answer.aliases.length > 0) return [];
  const answer = spfAnswer(fact.answer);
  return answer.kind === "values" ? answer.values.filter(isSpf) : [];
}

/** Exchanges of the domain's own, as far as they are known. */
function ownExchanges({ domain, facts }: JudgeContext): string[] {
  const fact = facts({ name: domain, type: "MX" });
  const answer = fact?.kind === "answer" ? spfAnswer(fact.answer) : null;
  const exchanges = answer?.kind === "values" ? answer.values : [];
  return exchanges.filter((name) => name !== domain && isAtOrBelow(name, domain));
}

/** In the order in which they are tried. */
function places(context: JudgeContext): Place[] {
  const { domain } = context;
  const parent = parentName(domain);
  const above: Place[] =
    parent.includes(".") && !isRegistrySuffix(parent)
      ? [{ name: parent, code: "spf-at-parent" }]
      : [];
  return [
    { name: `${domain}.${domain}`, code: "spf-at-doubled-name" },
    { name: `_spf.${domain}`, code: "spf-at-underscore" },
    { name: `spf.${domain}`, code: "spf-at-underscore" },
    { name: `www.${domain}`, code: "spf-at-www" },
    ...ownExchanges(context).map((name): Place => ({ name, code: "spf-at-mx-host" })),
    ...above,
  ];
}

const probe = (name: string, type: QueryType): Lead => ({
  question: { name, type },
  isProbe: true,
});

/** What is asked where the domain has no SPF record. */
export function placeLeads(context: JudgeContext): Lead[] {
  return [probe(context.domain, "MX"), ...places(context).map(({ name }) => probe(name, "TXT"))];
}

/** Whether the domain's own record is one that every name has. */
export function wildcardLeads({ domain }: JudgeContext): Lead[] {
  return [probe(madeUpName(domain), "TXT")];
}

/** A name that nobody publishes has the record too: it stands at `*` (RFC 7208 §3.5). */
export function wildcardFaults(text: string, { domain, facts }: JudgeContext): SpfFault[] {
  const isEverywhere = textsAt(madeUpName(domain), facts).includes(text);
  return isEverywhere ? [{ code: "spf-wildcard-answer", seen: text }] : [];
}

/** The text in a record of another type: a host that is called like it, or an alias to Mila's own. */
export function wrongType(
  answer: Answer,
  required: RequiredSpf,
  context: JudgeContext,
): SpfFault | null {
  const targets = answer.aliases.map(({ target }) => target);
  const named = required.mechanisms.flatMap((term) =>
    "domain" in term && term.domain?.name ? [term.domain.name] : [],
  );
  const alias = targets.find((target) => named.includes(target) || target.startsWith("v=spf1"));
  if (alias !== undefined) return { code: "spf-in-wrong-type", seen: `CNAME ${alias}` };
  const question: Question = { name: context.domain, type: "MX" };
  const fact = context.facts(question);
  const mx = fact?.kind === "answer" ? spfAnswer(fact.answer) : null;
  const exchange =
    mx?.kind === "values" ? mx.values.find((name) => name.startsWith("v=spf1")) : undefined;
  return exchange === undefined ? null : { code: "spf-in-wrong-type", seen: `MX ${exchange}` };
}

/** Where else the record stands; null where it was not found. */
export function misplaced(context: JudgeContext): SpfFault | null {
  for (const { name, code } of places(context)) {
    if (textsAt(name, context.facts).length > 0)
      return { code, seen: name, expected: context.domain };
  }
  return null;
}
