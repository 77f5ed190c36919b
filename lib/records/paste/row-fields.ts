import { isBeside, isEmptyCell } from "./column-words.ts";
import { type Fields, typeIn } from "./from-fields.ts";
import { plainCharacters } from "./plain-characters.ts";
import type { KnownType } from "./record-types.ts";
import { readTtl } from "./ttl.ts";

/** A shorter TTL is hardly ever asked for, a larger priority hardly ever given. */
const LEAST_TTL = 60;
const AUTOMATIC = /^(?:auto|automatic|default)$/i;

const isNumber = (cell: string) => /^\d{1,10}$/.test(cell);

/** How many numbers a type has in cells of their own, when its value does not hold them. */
const numbersApart: Partial<Record<KnownType, readonly (keyof Fields)[]>> = {
  MX: ["priority"],
  SRV: ["priority", "weight", "port"],
};

/** Says which number is what: the TTL is first or last, and none of the others' size. */
function numberFields(
  type: KnownType,
  numbers: readonly string[],
  inValue: boolean,
): Fields | null {
  const names = inValue ? [] : (numbersApart[type] ?? []);
  const named = (own: readonly string[], ttl: string | undefined): Fields => ({
    ...Object.fromEntries(names.map((name, index) => [name, own[index]])),
    ...(ttl === undefined ? {} : { ttl }),
  });
  if (numbers.length === names.length) return named(numbers, undefined);
  if (numbers.length !== names.length + 1) return null;
  const first = numbers[0] ?? "";
  const last = numbers.at(-1) ?? "";
  if (names.length === 0) return named([], first);
  const ttlFirst = Number(first) >= LEAST_TTL;
  const ttlLast = Number(last) >= LEAST_TTL;
  // With an SRV's port at the end a large number there says nothing, but a small one before does.
  if (ttlLast && !ttlFirst) return named(numbers.slice(0, -1), last);
  if (ttlFirst && (!ttlLast || type === "SRV")) return named(numbers.slice(1), first);
  return null;
}

/** Whether a value brings its numbers along: `10 mx1.example`, `0 1 993 imap.example`. */
function holdsNumbers(type: KnownType, value: string): boolean {
  const words = plainCharacters(value).trim().split(/\s+/, 5);
  const wanted = (numbersApart[type]?.length ?? 0) + 1;
  return words.length === wanted && words.slice(0, -1).every(isNumber);
}

/** Whether a cell can only be the host of a record. */
function isSurelyHost(cell: string): boolean {
  return cell === "@" || cell.startsWith("_") || /\._domainkey\b/i.test(cell);
}

/**
 * Says what each cell of a record is, where no heading does.
 * @param blankIsHost whether a blank cell was seen, which can only be the host of the apex.
 * @returns null where it cannot be told.
 */
export function rowFields(cells: readonly string[]): Fields | null {
  const blanks = cells.filter((cell) => isEmptyCell(plainCharacters(cell))).length;
  const said = cells.filter((cell) => !isEmptyCell(plainCharacters(cell)) && !isBeside(cell));
  const at = said.findIndex((cell) => typeIn(cell) !== null);
  const type = typeIn(said[at] ?? "");
  if (type === null) return null;
  const rest = said
    .filter((cell, index) => index !== at && plainCharacters(cell).trim().toUpperCase() !== "IN")
    .map((cell) => cell.trim());
  const numbers = rest.filter(isNumber);
  const times = rest.filter(
    (cell) => !isNumber(cell) && (readTtl(cell) !== null || AUTOMATIC.test(cell)),
  );
  const texts = rest.filter((cell) => !isNumber(cell) && !times.includes(cell));
  const [first, second] = texts;
  if (first === undefined || texts.length > 2 || times.length > 1) return null;
  const swapped = second !== undefined && isSurelyHost(second) && !isSurelyHost(first);
  const [name, value] =
    second === undefined ? [undefined, first] : swapped ? [second, first] : texts;
  if (value === undefined) return null;
  if (name === undefined && blanks === 0 && !standsAtTheDomain(type, value)) return null;
  const told = numberFields(type, numbers, holdsNumbers(type, value));
  if (told === null || (told.ttl !== undefined && times.length > 0)) return null;
  const [time] = times;
  return {
    type: said[at] ?? "",
    name: name ?? "",
    value,
    ...told,
    ...(time === undefined ? {} : { ttl: time }),
  };
}

/** An MX or SPF record without a host can only be the domain's own. */
function standsAtTheDomain(type: KnownType, value: string): boolean {
  return type === "MX" || (type === "TXT" && /^\W{0,2}v=spf1/i.test(value));
}
