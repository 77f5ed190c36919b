import type { FillHints } from "../../lib/editor/fill-order.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import { writingFor } from "../../lib/providers/writing.ts";
import { unknownConvention } from "../../lib/records/convention.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";

/** The provider whose page it is, as far as its address and the name servers tell. */
export function providerFor(item: DomainItem, url: URL | null): Provider | null {
  const page = url && { host: url.hostname, convention: null };
  return writingFor(page, item.report?.nameServers ?? []).provider;
}

/**
 * What the worker knows of a domain and the page may not tell. The content script reads the page's
 * own ways itself.
 * @param url of the page; null where we may not see it.
 */
export function fillHints(item: DomainItem, url: URL | null, zoneConfirmed: boolean): FillHints {
  const provider = providerFor(item, url);
  return {
    domain: item.name,
    zone: item.report?.zone ?? null,
    existingSpf: item.report?.existingSpf ?? null,
    convention: provider?.convention ?? unknownConvention,
    txtMax: provider?.txtMax ?? null,
    zoneConfirmed,
  };
}

/** What DNS was last seen to show in the place of a record. */
export function seenInPlaceOf(item: DomainItem, recordId: string): string[] {
  const report = item.report?.records.find(({ id }) => id === recordId);
  const wrong = report?.observations.filter(({ verdict }) => verdict === "wrong") ?? [];
  return [...new Set(wrong.flatMap(({ seen }) => seen))];
}
