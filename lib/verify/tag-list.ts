/** Tag lists as DKIM keys, DMARC, MTA-STS and the like have them (RFC 6376 §3.2). */

export interface TagList {
  /** In the order written; names as written, spaces round names and values taken off. */
  tags: { name: string; value: string }[];
  /** A tag name that occurs twice: the whole list is invalid then. */
  repeated: string | null;
  /** A piece that is no `name=value`. */
  broken: string | null;
}

/** Space, tab and line ends as FWS has them; no other white space is any. */
const SPACE = " \t\r\n";

/** Without the spaces at its ends; by hand, since a pattern tries each run of spaces inside as well. */
function bare(piece: string): string {
  let [start, end] = [0, piece.length];
  while (start < end && SPACE.includes(piece.charAt(start))) start += 1;
  while (end > start && SPACE.includes(piece.charAt(end - 1))) end -= 1;
  return piece.slice(start, end);
}

/** Reads a tag list; a final `;` is optional. Names are compared as they are written. */
export function parseTagList(text: string): TagList {
  const list: TagList = { tags: [], repeated: null, broken: null };
  const names = new Set<string>();
  const pieces = text.split(";").map(bare);
  if (pieces.length > 1 && pieces.at(-1) === "") pieces.pop();
  for (const piece of pieces) {
    const [, name, value = ""] = /^([a-z][a-z0-9_]*)[ \t\r\n]*=[ \t\r\n]*(.*)$/is.exec(piece) ?? [];
    if (name === undefined) {
      list.broken ??= piece;
      continue;
    }
    if (names.has(name)) list.repeated ??= name;
    names.add(name);
    list.tags.push({ name, value });
  }
  return list;
}

/** The value of a tag; null where it is not there. */
export function tagValue(list: TagList, name: string): string | null {
  return list.tags.find((tag) => tag.name === name)?.value ?? null;
}

/**
 * Whether two lists say the same: order, spaces round the tags and a final `;` do not count.
 * Broken and repeating lists equal none.
 */
export function sameTags(one: string, other: string): boolean {
  const [a, b] = [parseTagList(one), parseTagList(other)];
  if (a.broken !== null || b.broken !== null || a.repeated !== null || b.repeated !== null)
    return false;
  const values = new Map(b.tags.map(({ name, value }) => [name, value]));
  return (
    a.tags.length === b.tags.length && a.tags.every(({ name, value }) => values.get(name) === value)
  );
}
