import { finding } from "../finding.ts";
import type { Judgement } from "../kind.ts";
import type { SpfFault } from "./case.ts";

/** Findings that weaken and still mean that Mila's senders do not pass. */
const WRONG_THOUGH_LIGHT = ["spf-required-after-fail-match", "spf-empty"];

/**
 * Faults as findings of a record, and what they mean for it.
 * @param verdict where the findings alone do not tell it: wrong by whatever blocks, else right.
 */
export function judgement(
  id: string,
  seen: string[],
  faults: readonly SpfFault[],
  verdict?: Judgement["verdict"],
): Judgement {
  const findings = faults.map(({ code, ...place }) =>
    finding(code, { recordId: id, part: "value", ...place }),
  );
  const isWrong = findings.some(
    ({ code, severity }) => severity === "blocks" || WRONG_THOUGH_LIGHT.includes(code),
  );
  return { id, verdict: verdict ?? (isWrong ? "wrong" : "right"), seen, findings };
}
