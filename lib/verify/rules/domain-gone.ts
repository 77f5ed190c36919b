import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/**
 * The registry denies a domain that an earlier look has seen served: it is suspended, unpaid or
 * unverified, rather than never registered. Without an earlier look DNS does not tell the two apart.
 */
export const rule: Rule = {
  ask: () => [],
  find({ look, report, domain }) {
    const isGone = report?.findings.some(({ code }) => code === "domain-nxdomain") ?? false;
    const wasServed = look.previous !== null && look.previous.zone !== null;
    return isGone && wasServed ? [finding("domain-hold", { seen: domain })] : [];
  },
};
