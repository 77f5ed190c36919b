import { normaliseName } from "../records/domain-name.ts";
import { providers } from "./index.ts";
import type { Provider } from "./provider.ts";

/** Candidates, never a verdict: several houses serve zones from the same name servers. */

/** A run within a label: everything but its border. */
const RUN = "[^.]*";

/**
 * A pattern of {@link Provider.nameServers} as an expression over the whole name: `*.` in front
 * stands for one or more labels, any other `*` for a run within its label.
 */
function expression(pattern: string): RegExp {
  const anyLabels = pattern.startsWith("*.");
  const rest = anyLabels ? pattern.slice(2) : pattern;
  const literal = rest.split("*").map((part) => part.replaceAll(/[.\\+?^$()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${anyLabels ? `(?:${RUN}\\.)+` : ""}${literal.join(RUN)}$`);
}

const expressions = new Map<string, RegExp>();

/** Made once: every look asks all providers for every name server. */
function expressionOf(pattern: string): RegExp {
  const made = expressions.get(pattern) ?? expression(pattern);
  expressions.set(pattern, made);
  return made;
}

/** Characters of the longest pattern that fits; 0 where none does. */
function patternLength(patterns: readonly string[], name: string): number {
  const fitting = patterns.filter((pattern) => expressionOf(pattern).test(name));
  return Math.max(0, ...fitting.map((pattern) => pattern.length));
}

/**
 * Providers that may serve a zone, by its name servers.
 * @returns those that have at least one of them: who has most of them first, and of two equal ones
 *   the one whose pattern is more exact.
 */
export function providersByNameServers(nameServers: readonly string[]): Provider[] {
  const names = nameServers.map(normaliseName);
  return providers
    .map((provider) => {
      const fits = names
        .map((name) => patternLength(provider.nameServers, name))
        .filter((n) => n > 0);
      return { provider, count: fits.length, exactness: Math.max(0, ...fits) };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || b.exactness - a.exactness)
    .map(({ provider }) => provider);
}

/** Providers whose control panel stands at this host (no port). */
export function providersByHost(host: string): Provider[] {
  return providers.filter(({ sites }) => patternLength(sites, normaliseName(host)) > 0);
}

/**
 * Whose control panel a host is, where it is surely not the given provider's. A host that no
 * provider on file has tells nothing: not every panel is on file.
 */
export function otherProviderAt(host: string, provider: Provider): Provider | null {
  const there = providersByHost(host);
  return there.includes(provider) ? null : (there[0] ?? null);
}

/** Address of the provider's DNS page for a domain; null where none is known. */
export function dnsPageLink(provider: Provider, domain: string): string | null {
  return provider.dnsPage?.replaceAll("{domain}", encodeURIComponent(domain)) ?? null;
}
