import {
  dnsPageLink,
  otherProviderAt,
  providersByNameServers,
  shareNameServers,
} from "../../lib/providers/detect.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import { zoneOf } from "../record-card/shown-record.ts";

/** Who serves a domain's zone, and where its records are edited. */
export interface ServingProvider {
  /** Of several that share their name servers, all of them. */
  name: string;
  /** Address of its DNS page for the zone; null where none is known, and for several. */
  dnsPage: string | null;
  /** Name of the other provider whose control panel a host is; null where it may be this one's. */
  otherAt(host: string): string | null;
}

/** As the extension's sentences are written. */
const eitherOf = new Intl.ListFormat("en", { type: "disjunction" });

/**
 * The provider that serves the zone, by the name servers last seen: the one whose DNS page counts,
 * whatever page is open. null where none is known, and where the name servers are of several houses.
 */
export function servingProvider(item: DomainItem): ServingProvider | null {
  const serving = providersByNameServers(item.report?.nameServers ?? []);
  const [first, ...others] = serving;
  if (first === undefined || !shareNameServers(serving)) return null;
  return {
    name: eitherOf.format(serving.map(({ name }) => name)),
    dnsPage: others.length > 0 ? null : dnsPageLink(first, zoneOf(item)),
    otherAt: (host) => otherProviderAt(host, serving)?.name ?? null,
  };
}
