import type { SpfFault as GrammarFault } from "../../records/spf/fault.ts";
import type { SpfTerm } from "../../records/spf/term.ts";
import { isRequired, type RequiredSpf, type SpfCase, type SpfFault } from "./case.ts";
import { cutFault } from "./history.ts";
import { requiredFaults } from "./required.ts";
import { syntaxFaults } from "./syntax.ts";
import type { Text } from "./texts.ts";

/** Whether the terms that can be read, or one that cannot, name what Mila asks for. */
function namesRequired(terms: readonly SpfTerm[], required: RequiredSpf, text: string): boolean {
  if (terms.some((term) => isRequired(term, required))) return true;
  const lower = text.toLowerCase();
  return required.mechanisms.some((term) =>
    lower.includes(term.rest.replace(/^:/, "").toLowerCase()),
  );
}

/** Mistakes about Mila's mechanism that a broken term elsewhere does not explain. */
const BESIDE: readonly SpfFault["code"][] = [
  "spf-required-negative",
  "spf-required-after-all",
  "spf-required-typo",
];

function requiredBeside(record: SpfCase): SpfFault[] {
  const { required, terms, text } = record;
  const own = requiredFaults(record).filter(({ code }) => BESIDE.includes(code));
  if (own.length > 0 || namesRequired(terms, required, text)) return own;
  const expected = required.mechanisms.map((term) => term.text).join(" ");
  return [{ code: "spf-required-missing", seen: text, expected }];
}

/**
 * What is wrong with a record that breaks the grammar (RFC 7208 §4.6): nobody reads it, so that what
 * else its terms say does not matter before they are mended.
 */
export function brokenFaults(
  { strings }: Text,
  faults: readonly [GrammarFault, ...GrammarFault[]],
  record: SpfCase,
): SpfFault[] {
  const { text, required, context } = record;
  const cut = cutFault(text, required, context);
  // A cut breaks the last term alone.
  const isCut = faults.length === 1 && text.endsWith(faults[0].term);
  if (cut.length > 0 && isCut) return cut;
  return [...syntaxFaults(text, faults, strings), ...requiredBeside(record)];
}
