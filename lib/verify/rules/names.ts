import { finding } from "../finding.ts";
import { registrableDomain } from "../registrable.ts";
import { isRegistrySuffix } from "../registry-suffix.ts";
import type { Rule } from "../rule.ts";

/** What the mail domain's own name is: a registry's, or one below the registered one. */
export const rule: Rule = {
  ask: () => [],
  find({ domain }) {
    if (isRegistrySuffix(domain)) return [finding("name-public-suffix", { seen: domain })];
    const registered = registrableDomain(domain);
    if (registered === null || registered === domain) return [];
    const labels = domain.slice(0, -(registered.length + 1));
    return [finding("name-subdomain-mail", { seen: registered, expected: `.${labels}` })];
  },
};
