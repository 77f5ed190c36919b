import type { IndexEntry } from "../../lib/state/index-item.ts";

/** As many as anyone reads through; the rest is found by typing. Keeps a thousand domains quick. */
export const MOST_SHOWN = 60;

export interface Matches {
  shown: IndexEntry[];
  /** Matching domains beyond those. */
  more: number;
}

/**
 * The domains that a query finds: those that begin with it first, then those that hold it, each in
 * Mila's order.
 */
export function matching(domains: readonly IndexEntry[], query: string): Matches {
  const wanted = query.trim().toLowerCase();
  const holding = domains.filter(({ name }) => name.includes(wanted));
  const begins = ({ name }: IndexEntry) => (name.startsWith(wanted) ? 0 : 1);
  const found = holding.toSorted((a, b) => begins(a) - begins(b));
  return { shown: found.slice(0, MOST_SHOWN), more: Math.max(0, found.length - MOST_SHOWN) };
}
