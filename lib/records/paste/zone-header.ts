import type { Misunderstanding } from "./pasted-records.ts";
import { isHousekeeping, isOtherType, type KnownType, knownType } from "./record-types.ts";
import { readTtl } from "./ttl.ts";
import type { Statement, Token } from "./zone-statements.ts";

/** What stands before the data of an entry. */
export interface Header {
  /** null where the entry has no owner of its own. */
  owner: string | null;
  ttl: number | null;
  /** Class other than IN; null for IN and where none is told. */
  strangeClass: string | null;
  type:
    | { kind: "known"; type: KnownType }
    | { kind: "other"; name: string }
    | { kind: "housekeeping"; name: string };
  data: readonly Token[];
}

const STRANGE_CLASSES = new Set(["CH", "HS", "CS", "ANY"]);

/** A type beyond the known ones is believed only in capitals and after a class or a TTL. */
function typeOf(text: string, surely: boolean): Header["type"] | null {
  const known = knownType(text);
  if (known !== null) return { kind: "known", type: known };
  if (!surely) return null;
  if (isHousekeeping(text)) return { kind: "housekeeping", name: text };
  return isOtherType(text) ? { kind: "other", name: text } : null;
}

/** TTL and class in either order, then the type (RFC 1035 §5.1). */
function headerAfter(owner: string | null, tokens: readonly Token[]): Header | null {
  let ttl: number | null = null;
  let strangeClass: string | null = null;
  let surely = false;
  for (const [index, { text, quoted }] of tokens.slice(0, 3).entries()) {
    if (quoted) return null;
    const upper = text.toUpperCase();
    const type = typeOf(text, surely);
    if (type !== null) return { owner, ttl, strangeClass, type, data: tokens.slice(index + 1) };
    if (upper !== "IN") {
      if (STRANGE_CLASSES.has(upper)) strangeClass = upper;
      else if (/^\d/.test(text)) ttl = readTtl(text);
      else return null;
      if (strangeClass === null && ttl === null) return null;
    }
    surely = true;
  }
  return null;
}

/**
 * Finds the type of an entry and what stands before it.
 * @returns null where no reading of it has a type.
 */
export function headerOf({ tokens, indented }: Statement): Header | null {
  const first = tokens[0];
  const owned =
    first === undefined || first.quoted ? null : headerAfter(first.text, tokens.slice(1));
  const unowned = headerAfter(null, tokens);
  return indented ? (unowned ?? owned) : (owned ?? unowned);
}

/** Why an entry without a header is not understood. */
export function withoutHeader({ tokens }: Statement): Misunderstanding {
  return tokens[0]?.text.startsWith("$") ? "directive" : "no-record";
}
