import { normaliseName } from "../records/domain-name.ts";
import { providers } from "./index.ts";
import { PatternIndex } from "./pattern-index.ts";
import type { Provider } from "./provider.ts";

/** Candidates, never a verdict: several houses serve zones from the same name servers. */

const byNameServer = new PatternIndex(providers.map((one) => [one, one.nameServers]));
const bySite = new PatternIndex(providers.map((one) => [one, one.sites]));

/**
 * Providers that may serve a zone, by its name servers.
 * @returns those that have at least one of them: who has most of them first, of two equal ones the
 *   one whose pattern is more exact, and then the one whose name servers they are.
 */
export function providersByNameServers(nameServers: readonly string[]): Provider[] {
  const found = new Map<Provider, { count: number; exactness: number }>();
  for (const name of nameServers.map(normaliseName)) {
    for (const { of, exactness } of byNameServer.fits(name).values()) {
      const before = found.get(of) ?? { count: 0, exactness: 0 };
      found.set(of, {
        count: before.count + 1,
        exactness: Math.max(before.exactness, exactness),
      });
    }
  }
  return [...found]
    .toSorted(
      ([one, a], [other, b]) =>
        b.count - a.count ||
        b.exactness - a.exactness ||
        Number(one.nameServersFrom !== undefined) - Number(other.nameServersFrom !== undefined),
    )
    .map(([provider]) => provider);
}

/** Providers whose control panel stands at this host (no port). */
export function providersByHost(host: string): Provider[] {
  return [...bySite.fits(normaliseName(host)).keys()];
}

/**
 * Whose control panel a host is, where it is surely not that of one of these providers. A host that
 * no provider on file has tells nothing, since not every panel is on file; nor does any host where
 * one of them is sold by others under their own names.
 */
export function otherProviderAt(host: string, serving: readonly Provider[]): Provider | null {
  const there = providersByHost(host);
  const mayBe = serving.some((one) => one.resold === true || there.includes(one));
  return mayBe ? null : (there[0] ?? null);
}

/** Whether providers serve from the same name servers, so that these do not tell them apart. */
export function shareNameServers(some: readonly Provider[]): boolean {
  const [first, ...others] = some.map(({ id, nameServersFrom }) => nameServersFrom ?? id);
  return others.every((house) => house === first);
}

/** Address of the provider's DNS page for a domain; null where none is known. */
export function dnsPageLink(provider: Provider, domain: string): string | null {
  return provider.dnsPage?.replaceAll("{domain}", encodeURIComponent(domain)) ?? null;
}
