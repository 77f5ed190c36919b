import { addressFaults } from "./addresses.ts";
import type { SpfCase, SpfFault } from "./case.ts";
import { cutFault, historyFaults } from "./history.ts";
import { lookupFaults } from "./lookups.ts";
import { wildcardFaults } from "./places.ts";
import { policyFaults, secondRecord } from "./policy.ts";
import { requiredFaults } from "./required.ts";
import { serviceFaults } from "./services.ts";
import { writingFaults } from "./writing.ts";

/** A record that keeps the grammar: all rules, and which finding swallows which. */

/** Findings by which Mila is not in the record at all. */
const LACKING = [
  "spf-required-missing",
  "spf-null-sender-domain",
  "spf-empty",
  "spf-cut-at-semicolon",
];

/** Whether Mila is still to be written into the record. */
export function isLackingOf(faults: readonly SpfFault[]): boolean {
  return faults.some(({ code }) => LACKING.includes(code));
}

/** A name that is a slip of the required one, or two terms in one, explains what is not found there. */
function withoutEchoes(faults: readonly SpfFault[]): SpfFault[] {
  const explained = new Set(
    faults
      .filter(({ code }) =>
        ["spf-required-typo", "spf-missing-space", "spf-domain-bad-char"].includes(code),
      )
      .map(({ seen }) => seen),
  );
  const isEcho = ({ code, seen }: SpfFault) =>
    explained.has(seen) && (code.startsWith("spf-include-") || code === "spf-a-mx-void");
  const isGlued = faults.some(
    ({ code, severity }) =>
      code === "spf-missing-space" ||
      (code === "spf-mechanism-with-equals" && severity === "blocks"),
  );
  return faults.filter((fault) => !isEcho(fault) && !(isGlued && isLackingOf([fault])));
}

/** @param id of the required record, by which the last report has what was found then. */
export function soundFaults(record: SpfCase, id: string): SpfFault[] {
  const { text, required, context } = record;
  const own = requiredFaults(record);
  const isLacking = isLackingOf(own);
  const cut = isLacking ? cutFault(text, required, context) : [];
  if (cut.length > 0) return cut;
  const isBeyond = own.some(({ code }) => code === "spf-required-beyond-limit");
  const isSecond = secondRecord(record.terms) !== null;
  const history = historyFaults(record, id);
  const lostRedirect = history.some(({ code }) => code === "spf-merge-redirect");
  // The second record in the text is why Mila's mechanism stands behind all.
  const kept = isSecond ? own.filter(({ code }) => code !== "spf-required-after-all") : own;
  const all = [
    ...kept,
    ...policyFaults(record),
    ...addressFaults(record),
    ...writingFaults(record, isLacking),
    ...lookupFaults(record, isLacking, isBeyond),
    ...serviceFaults(record, isLacking),
    ...history,
    ...wildcardFaults(text, context),
  ];
  const swallowed = [
    ...(isSecond ? ["spf-unknown-modifier"] : []),
    ...(lostRedirect ? ["spf-redirect-ignored", "spf-merge-lost-sender"] : []),
    ...(own.some(({ code }) => code === "spf-empty" || code === "spf-cut-at-semicolon")
      ? ["spf-merge-lost-sender", "spf-merge-redirect", "spf-merge-qualifier-softened"]
      : []),
  ];
  return withoutEchoes(all).filter(({ code }) => !swallowed.includes(code));
}
