import type { Provider } from "../../lib/providers/provider.ts";

/** Whether anything that is used is known of a provider. */
export function isKnown(provider: Provider): boolean {
  const { sites, dnsPage, nameServers, convention, txtMax } = provider;
  return (
    sites.length > 0 ||
    dnsPage !== null ||
    nameServers.length > 0 ||
    txtMax !== null ||
    Object.values(convention).some((answer) => answer !== "unknown")
  );
}
