/** The contract's most; also what is given where nothing is asked for. */
const MAX_LIMIT = 200;

const CURSOR_PREFIX = "after:";

export type Page<T> =
  | { kind: "page"; items: T[]; nextCursor: string | null }
  | { kind: "invalid-limit"; detail: string }
  | { kind: "invalid-cursor"; detail: string };

/**
 * Cuts one page out of a list that is sorted by name. The cursor tells the last name of the page
 * before, so that a domain which comes or goes in between moves nothing else.
 */
export function page<T extends { name: string }>(
  sorted: readonly T[],
  limitText: string | null,
  cursor: string | null,
): Page<T> {
  const limit = limitText === null ? MAX_LIMIT : Number(limitText);
  if (!/^\d+$/.test(limitText ?? "1") || limit < 1 || limit > MAX_LIMIT) {
    return { kind: "invalid-limit", detail: `limit must be a number from 1 to ${MAX_LIMIT}.` };
  }
  const after = cursor === null ? "" : readCursor(cursor);
  if (after === null) {
    return { kind: "invalid-cursor", detail: "The cursor is none that this list has given." };
  }
  const rest = sorted.filter((item) => item.name > after);
  const items = rest.slice(0, limit);
  const last = rest.length > limit ? items.at(-1) : undefined;
  return { kind: "page", items, nextCursor: last ? makeCursor(last.name) : null };
}

function makeCursor(name: string): string {
  return Buffer.from(`${CURSOR_PREFIX}${name}`).toString("base64url");
}

function readCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, "base64url").toString();
  if (!text.startsWith(CURSOR_PREFIX)) return null;
  const name = text.slice(CURSOR_PREFIX.length);
  return makeCursor(name) === cursor ? name : null;
}
