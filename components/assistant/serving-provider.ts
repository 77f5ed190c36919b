import {
  dnsPageLink,
  otherProviderAt,
  providersByNameServers,
} from "../../lib/providers/detect.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import { zoneOf } from "../record-card/shown-record.ts";

/** Who serves a domain's zone, and where its records are edited. */
export interface ServingProvider {
  name: string;
  /** Address of its DNS page for the zone; null where none is known. */
  dnsPage: string | null;
  /** Name of the other provider whose control panel a host is; null where it may be this one's. */
  otherAt(host: string): string | null;
}

/**
 * The provider that serves the zone, by the name servers last seen: the one whose DNS page counts,
 * whatever page is open. null where none is known, and where several share those name servers.
 */
export function servingProvider(item: DomainItem): ServingProvider | null {
  const [provider, ...others] = providersByNameServers(item.report?.nameServers ?? []);
  if (provider === undefined || others.length > 0) return null;
  return {
    name: provider.name,
    dnsPage: dnsPageLink(provider, zoneOf(item)),
    otherAt: (host) => otherProviderAt(host, provider)?.name ?? null,
  };
}
