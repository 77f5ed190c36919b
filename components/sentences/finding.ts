import type { Finding } from "../../lib/verify/report.ts";
import { say, sayStored } from "../../lib/words/words.ts";

export interface FindingWords {
  /** How much it matters, in a word or three. */
  weight: string;
  message: string;
  /** The one thing to do; null where there is nothing. */
  action: string | null;
}

const weightKeys = {
  blocks: "severity_blocks",
  weakens: "severity_weakens",
  advice: "severity_advice",
} as const;

/**
 * The sentences of a finding. Those are looked up by the keys that it carries, and it may have been
 * stored by another version: then its code stands for what cannot be said.
 * @param provider name of the one that serves the zone; null where it is not known.
 */
export function findingWords(
  finding: Finding,
  domain: string,
  provider: string | null = null,
): FindingWords {
  const where = provider ?? say("your_dns_provider");
  const args = [finding.seen ?? "", finding.expected ?? "", domain, where] as const;
  return {
    weight: say(finding.severity === null ? "severity_none" : weightKeys[finding.severity]),
    message: sayStored(finding.message, ...args) ?? say("finding_without_words", finding.code),
    action: finding.action === null ? null : sayStored(finding.action, ...args),
  };
}
