import { isAtOrBelow } from "../records/domain-name.ts";
import type { IndexItem } from "./index-item.ts";

/** Names that stand in an address, at label borders: `example.com` in `/zones/example.com/dns`. */
function namesIn(url: URL): Set<string> {
  const text = decodeURIComponent(`${url.pathname} ${url.search} ${url.hash}`).toLowerCase();
  return new Set(text.match(/[a-z0-9_-]+(\.[a-z0-9_-]+)+/g) ?? []);
}

/** A malformed escape in a page's address is no reason to fail: it names no domain then. */
function safeNamesIn(url: URL): Set<string> {
  try {
    return namesIn(url);
  } catch (error) {
    if (error instanceof URIError) return new Set();
    throw error;
  }
}

/**
 * The domain that a view shows: the one whose zone the page edits, else the one that its address
 * names, where Mila knows it; else the last one.
 * @param pageZone apex of the zone that the page says it edits; null where it does not say.
 */
export function chooseDomain(
  index: IndexItem,
  pageZone: string | null,
  url: URL | null,
): string | null {
  const known = index.domains.map(({ name }) => name);
  const inAddress = url ? safeNamesIn(url) : new Set<string>();
  const candidates =
    pageZone === null
      ? known.filter((name) => inAddress.has(name))
      : known.filter((name) => isAtOrBelow(name, pageZone));
  if (index.current !== null && candidates.includes(index.current)) return index.current;
  const exact = candidates.find((name) => name === pageZone);
  return exact ?? candidates[0] ?? index.current ?? known[0] ?? null;
}
