import type { Answer } from "../../dns/answer.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { parseSpf } from "../../records/spf/parse.ts";
import {
  isMechanism,
  isRedirect,
  mechanismKey,
  reachedMechanisms,
  type SpfMechanism,
  type SpfTerm,
} from "../../records/spf/term.ts";
import type { SpfCode } from "../catalogue/spf.ts";
import type { FindingPlace } from "../finding.ts";
import type { JudgeContext } from "../kind.ts";
import type { Finding } from "../report.ts";
import { type KnownAnswers, knownFrom } from "./known-answers.ts";
import { readTree, type SpfTree } from "./tree.ts";

/** A finding before it has its place: what a rule brings. */
export interface SpfFault extends Pick<FindingPlace, "seen" | "expected"> {
  code: SpfCode;
  /** Where the same fault weighs otherwise than the catalogue has it. */
  severity?: Finding["severity"];
}

/** What Mila asks for in SPF, read once. */
export interface RequiredSpf {
  text: string;
  terms: SpfTerm[];
  /** Mechanisms that must let pass: a required `redirect` asks for the senders of that domain. */
  mechanisms: SpfMechanism[];
  tree: SpfTree;
}

/** One SPF record to be judged, with all that is known. */
export interface SpfCase {
  domain: string;
  text: string;
  /** All that can be read of it; where it is broken that is not all. */
  terms: SpfTerm[];
  required: RequiredSpf;
  tree: SpfTree;
  answer: Answer;
  known: KnownAnswers;
  context: JudgeContext;
}

function requiredMechanisms(terms: readonly SpfTerm[]): SpfMechanism[] {
  const redirect = terms.find(isRedirect);
  const mechanisms = reachedMechanisms(terms).filter(({ qualifier }) => qualifier === "+");
  if (redirect === undefined || terms.some((term) => isMechanism(term) && term.name === "all"))
    return mechanisms;
  const { domain, at } = redirect;
  const rest = `:${domain.text}`;
  const text = `include${rest}`;
  return [
    ...mechanisms,
    { kind: "mechanism", name: "include", qualifier: "+", domain, rest, text, at },
  ];
}

/** @returns null where the required text is no SPF record: then nothing can be held against it. */
export function requiredSpf(record: RequiredRecord, context: JudgeContext): RequiredSpf | null {
  const text = record.rdata.type === "TXT" ? record.rdata.text : "";
  const reading = parseSpf(text);
  if (reading.kind !== "spf") return null;
  const { terms } = reading;
  const tree = readTree(context.domain, text, knownFrom(context.facts));
  return { text, terms, mechanisms: requiredMechanisms(terms), tree };
}

/** Whether a term asks for what Mila asks for, with whatever sign. */
export function isRequired(term: SpfTerm, required: RequiredSpf): boolean {
  const asks = (name: string | null) =>
    required.mechanisms.some((one) => one.name === "include" && one.domain.name === name);
  if (isRedirect(term)) return term.domain.name !== null && asks(term.domain.name);
  if (!isMechanism(term)) return false;
  const key = mechanismKey(term);
  return required.mechanisms.some((one) => mechanismKey(one) === key);
}

/** A record that keeps the grammar, or what can be read of one that does not. */
export function caseOf(
  text: string,
  terms: SpfTerm[],
  required: RequiredSpf,
  answer: Answer,
  context: JudgeContext,
): SpfCase {
  const { domain } = context;
  const known = knownFrom(context.facts);
  const tree = readTree(domain, text, known);
  return { domain, text, terms, required, tree, answer, known, context };
}
