import type { DomainSpec } from "../../records/spf/domain-spec.ts";
import { parseMacros } from "../../records/spf/macro.ts";
import type { Asking, Evaluation } from "./evaluation.ts";
import { expand, needsValidatedName, targetName } from "./expand.ts";

/** What an explanation may consist of: printing characters of ASCII and spaces (§6.2, §7.1). */
const EXPLANATION = /^[\x20-\x7e]*$/;

/**
 * The owner's words to a sender that fails (RFC 7208 §6.2).
 * @returns null where they cannot be had: no text, several, one that breaks the grammar.
 */
export function* explanation(
  spec: DomainSpec,
  evaluation: Evaluation,
  domain: string,
): Asking<string | null> {
  const { client } = evaluation;
  const validated = needsValidatedName(spec.parts) ? yield* evaluation.validatedName(domain) : "";
  const name = targetName(spec, { client, domain, validatedName: validated });
  const answer = yield* evaluation.ask(name, "TXT");
  const [text, ...more] = answer.kind === "values" ? answer.values : [];
  if (text === undefined || more.length > 0 || !EXPLANATION.test(text)) return null;
  const macros = parseMacros(text, "explanation");
  if (!macros.ok) return null;
  const validatedName = needsValidatedName(macros.parts)
    ? yield* evaluation.validatedName(domain)
    : "";
  return expand(macros.parts, { client, domain, validatedName });
}
