import { unquoted } from "../txt.ts";
import { asciiName } from "./ascii-name.ts";
import { type Field, isEmptyCell } from "./column-words.ts";
import type { Misunderstanding } from "./pasted-records.ts";
import { isTypographicQuote, plainCharacters } from "./plain-characters.ts";
import { type KnownType, knownType } from "./record-types.ts";
import { readTtl } from "./ttl.ts";
import { writtenRdata } from "./written-rdata.ts";
import type { Line, WrittenRecord } from "./written-record.ts";

/** The texts of a record, by what each is. */
export type Fields = Partial<Record<Field, string>>;

export type FromFields =
  | { kind: "record"; record: WrittenRecord }
  | { kind: "none"; reason: Misunderstanding };

/** `CNAME record (…)`, and some white space. */
const LONGEST_TYPE_CELL = 60;

/** The type that a cell names and little else: `MX`, `TXT record`, `TXT (SPF)`. */
export function typeIn(cell: string): KnownType | null {
  if (cell.length > LONGEST_TYPE_CELL) return null;
  const text = plainCharacters(cell).trim();
  const [, type = ""] = /^([A-Z]{1,5})(?:[ -]record)?(?: ?\([^()]{1,24}\))?$/i.exec(text) ?? [];
  return knownType(type);
}

/** A TXT value of a cell, its quotes taken for what they mean. */
function textOf(cell: string): string {
  const text = cell.trim();
  return unquoted(isTypographicQuote(text.charAt(0)) ? plainCharacters(text) : text);
}

function wordsOf(cell: string | undefined): string[] {
  const text = plainCharacters(cell ?? "").trim();
  return isEmptyCell(text) ? [] : text.split(/\s+/);
}

/** The numbers that have cells of their own stand before the value in the order of a zone file. */
const leading: Record<KnownType, readonly Field[]> = {
  MX: ["priority"],
  SRV: ["priority", "weight", "port"],
  CAA: ["flags", "tag"],
  TXT: [],
  CNAME: [],
  A: [],
  AAAA: [],
  TLSA: [],
  NS: [],
};
const complete: Partial<Record<KnownType, number>> = { MX: 2, SRV: 4, CAA: 3 };

function dataWords(type: KnownType, fields: Fields): string[] {
  const value = [fields.value, fields.target].find((cell) => cell !== undefined && cell !== "");
  if (type === "TXT") return value === undefined ? [] : [textOf(value)];
  const own = wordsOf(value);
  const words = type === "CAA" ? own.map((word) => unquoted(word)) : own;
  const apart = leading[type].flatMap((field) => wordsOf(fields[field]));
  const wanted = complete[type];
  // "10 mx1.example" with the 10 in a cell of its own as well: said twice, meant once.
  const twice =
    apart.length > 0 &&
    words.length === wanted &&
    apart.every((word, index) => word === words[index]);
  return twice ? words : [...apart, ...words];
}

/** `_imaps._tcp` in front of the host, where service and protocol have cells of their own. */
function ownerOf({ name, service, protocol }: Fields): string {
  const host = isEmptyCell(name ?? "") ? "@" : asciiName(name ?? "");
  const labels = [service, protocol]
    .map((label) => asciiName(label ?? "").toLowerCase())
    .filter((label) => label !== "")
    .map((label) => (label.startsWith("_") ? label : `_${label}`));
  if (labels.length < 2) return host;
  return host === "@" ? labels.join(".") : [...labels, host].join(".");
}

/** Makes a record of named texts. Without a name it stands at the domain itself. */
export function recordFrom(line: Line, fields: Fields): FromFields {
  const type = typeIn(fields.type ?? "");
  if (type === null) return { kind: "none", reason: "no-record" };
  const read = writtenRdata(type, dataWords(type, fields));
  if (read.kind === "none") return read;
  const ttl = readTtl(plainCharacters(fields.ttl ?? ""));
  const record = { line, owner: ownerOf(fields), origin: null, ttl, rdata: read.rdata };
  return { kind: "record", record };
}
