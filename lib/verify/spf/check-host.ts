import { isSpf, parseSpf } from "../../records/spf/parse.ts";
import {
  isAll,
  isExplanation,
  isMechanism,
  isRedirect,
  type SpfMechanism,
  type SpfQualifier,
  type SpfTerm,
} from "../../records/spf/term.ts";
import { type Asking, Evaluation, SpfError, type SpfErrorReason } from "./evaluation.ts";
import { isAskable } from "./expand.ts";
import { explanation } from "./explanation.ts";
import { matches, targetOf } from "./mechanisms.ts";
import { clientOf, type SpfSender } from "./sender.ts";

/** RFC 7208 §2.6. */
export type SpfResult =
  | "none"
  | "neutral"
  | "pass"
  | "fail"
  | "softfail"
  | "temperror"
  | "permerror";

export interface SpfOutcome {
  result: SpfResult;
  /** Why it is an error, and where; null for every other result. */
  error: { reason: SpfErrorReason; domain: string } | null;
  /** The term that matched and the domain whose record has it, the outermost first. */
  path: { domain: string; term: string }[];
  /** The owner's words to a sender that fails; null where there are none. */
  explanation: string | null;
  /** Terms that asked, and look-ups that found nothing (§4.6.4). */
  lookups: number;
  voids: number;
}

const RESULTS: Record<SpfQualifier, SpfResult> = {
  "+": "pass",
  "-": "fail",
  "~": "softfail",
  "?": "neutral",
};

type Verdict = Pick<SpfOutcome, "result" | "path" | "explanation">;

const verdict = (result: SpfResult): Verdict => ({ result, path: [], explanation: null });

/** The terms of a domain's record; null where it has none (§4.4 and §4.5). @throws SpfError */
function* recordOf(evaluation: Evaluation, domain: string): Asking<SpfTerm[] | null> {
  const answer = yield* evaluation.ask(domain, "TXT");
  if (answer.kind === "error") throw new SpfError("temperror", "dns", domain);
  const texts = answer.kind === "values" ? answer.values.filter(isSpf) : [];
  const [text, ...more] = texts;
  if (text === undefined) return null;
  if (more.length > 0) throw new SpfError("permerror", "several-records", domain);
  const reading = parseSpf(text);
  if (reading.kind !== "spf") throw new SpfError("permerror", "syntax", domain);
  return reading.terms;
}

/** What the record of another domain says, where this one speaks of it. */
function* verdictElsewhere(
  evaluation: Evaluation,
  name: string,
  reason: SpfErrorReason,
  isIncluded: boolean,
): Asking<Verdict> {
  const found = yield* verdictOf(evaluation, name, isIncluded);
  // Whoever names a domain without a record has made a mistake (§5.2 and §6.1).
  if (found.result === "none") throw new SpfError("permerror", reason, name);
  return found;
}

/** Whether a mechanism matches, and what of it is further down. */
function* matchOf(
  term: SpfMechanism,
  evaluation: Evaluation,
  domain: string,
): Asking<{ isMatch: boolean; inner: SpfOutcome["path"] }> {
  if (term.name !== "include")
    return { isMatch: yield* matches(term, evaluation, domain), inner: [] };
  evaluation.count(domain);
  const name = yield* targetOf(term.domain, evaluation, domain);
  const reason = "included-domain-without-record";
  const inner = yield* verdictElsewhere(evaluation, name, reason, true);
  return { isMatch: inner.result === "pass", inner: inner.path };
}

/** @param isIncluded an explanation counts only in the record that speaks for the sender (§6.2). */
function* verdictOf(evaluation: Evaluation, domain: string, isIncluded: boolean): Asking<Verdict> {
  const terms = yield* recordOf(evaluation, domain);
  if (terms === null) return verdict("none");
  for (const term of terms.filter(isMechanism)) {
    const { isMatch, inner } = yield* matchOf(term, evaluation, domain);
    if (!isMatch) continue;
    const result = RESULTS[term.qualifier];
    const exp = terms.find(isExplanation);
    const words =
      result === "fail" && !isIncluded && exp !== undefined
        ? yield* explanation(exp.domain, evaluation, domain)
        : null;
    return { result, path: [{ domain, term: term.text }, ...inner], explanation: words };
  }
  const redirect = terms.some(isAll) ? undefined : terms.find(isRedirect);
  if (redirect === undefined) return verdict("neutral");
  evaluation.count(domain);
  const name = yield* targetOf(redirect.domain, evaluation, domain);
  const there = yield* verdictElsewhere(evaluation, name, "redirect-without-record", isIncluded);
  return { ...there, path: [{ domain, term: redirect.text }, ...there.path] };
}

/** Whether a domain is one that can have a policy: several labels, none empty or too long (§4.3). */
function isMailDomain(domain: string): boolean {
  return isAskable(domain) && domain.includes(".") && !domain.startsWith("[");
}

/**
 * What a receiver makes of a sender: `check_host()` (RFC 7208 §4).
 *
 * Says what it needs to ask and never asks by itself: it yields one question after the other, is
 * given the answer, and returns the outcome. Never throws.
 */
export function* checkHost(sender: SpfSender): Asking<SpfOutcome> {
  const client = clientOf(sender);
  const nothing = { error: null, lookups: 0, voids: 0 };
  if (client === null || !isMailDomain(client.domain)) return { ...verdict("none"), ...nothing };
  const evaluation = new Evaluation(client);
  try {
    const found = yield* verdictOf(evaluation, client.domain, false);
    const { lookups, voids } = evaluation;
    return { ...found, error: null, lookups, voids };
  } catch (error) {
    if (!(error instanceof SpfError)) throw error;
    const { result, reason, domain } = error;
    const { lookups, voids } = evaluation;
    return { ...verdict(result), error: { reason, domain }, lookups, voids };
  }
}
