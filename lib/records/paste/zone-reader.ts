import { parseDomainName } from "../domain-name.ts";
import { asciiName } from "./ascii-name.ts";
import type { Misunderstanding } from "./pasted-records.ts";
import { knownType } from "./record-types.ts";
import { readTtl } from "./ttl.ts";
import {
  emptyReading,
  type Line,
  notUnderstood,
  type Reading,
  type WrittenRecord,
} from "./written-record.ts";
import { zoneData } from "./zone-data.ts";
import { type Header, headerOf, withoutHeader } from "./zone-header.ts";
import { type Statement, zoneStatements } from "./zone-statements.ts";

/** What earlier entries of a zone file say for later ones. */
interface Standing {
  origin: string | null;
  ttl: number | null;
  owner: Pick<WrittenRecord, "owner" | "origin"> | null;
}

/** `$ORIGIN` and `$TTL` (RFC 1035 §5.1, RFC 2308 §4). @returns null for any other entry. */
function directive({ tokens }: Statement, standing: Standing): Standing | null {
  const [name, value] = tokens;
  if (value === undefined || tokens.length !== 2) return null;
  if (name?.text.toUpperCase() === "$TTL") {
    const ttl = readTtl(value.text);
    return ttl === null ? null : { ...standing, ttl };
  }
  if (name?.text.toUpperCase() !== "$ORIGIN") return null;
  const written = asciiName(value.text);
  const relative = !written.endsWith(".") && standing.origin !== null;
  const origin = parseDomainName(relative ? `${written}.${standing.origin}` : written);
  return origin === null ? null : { ...standing, origin };
}

/** The owner of an entry; null where it has none and none stood before. */
function ownerOf(header: Header, statement: Statement, standing: Standing): Standing["owner"] {
  if (header.owner !== null) return { owner: asciiName(header.owner), origin: standing.origin };
  if (standing.owner === null) return { owner: "@", origin: standing.origin };
  return statement.indented ? standing.owner : null;
}

type Entry =
  | { kind: "record"; record: WrittenRecord; withoutQuotes: boolean }
  | { kind: "none"; reason: Misunderstanding };

const none = (reason: Misunderstanding): Entry => ({ kind: "none", reason });

function readEntry(statement: Statement, line: Line, header: Header, standing: Standing): Entry {
  const { owner } = standing;
  if (header.strangeClass !== null) return none("class");
  if (header.type.kind === "housekeeping") return none("zone-housekeeping");
  if (owner === null) return none("no-name");
  const written = { line, ...owner, ttl: header.ttl ?? standing.ttl };
  if (header.type.kind === "other") {
    if (header.data.length === 0) return none("no-value");
    const data = header.data.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(" ");
    const rdata = { type: "other" as const, typeName: header.type.name, data };
    return { kind: "record", record: { ...written, rdata }, withoutQuotes: false };
  }
  const read = zoneData(header.type.type, header.data, statement);
  if (read.kind === "rdata") {
    const { rdata, withoutQuotes } = read;
    return { kind: "record", record: { ...written, rdata }, withoutQuotes };
  }
  // In a sentence a word may look like a type ("a"): only capitals make a faulty record of it.
  const surely = statement.tokens.some(({ text }) => knownType(text) === text);
  return none(surely ? read.reason : "no-record");
}

/** Reads a zone file, whole or some lines of it (RFC 1035 §5.1). */
export function readZone(lines: readonly Line[]): Reading {
  const reading = emptyReading();
  const refuse = (refused: readonly Line[], reason: Misunderstanding) => {
    for (const line of refused) reading.notUnderstood.push(notUnderstood(line, reason));
  };
  let standing: Standing = { origin: null, ttl: null, owner: null };
  for (const statement of zoneStatements(lines)) {
    const [line] = statement.lines;
    if (line === undefined) continue;
    const { own } = statement;
    const told = directive(statement, standing);
    const header = headerOf(statement);
    if (own !== null) {
      reading.records.push(own);
      standing = { ...standing, owner: own };
    } else if (statement.unclosed) {
      refuse([line], "unclosed");
    } else if (told !== null) {
      standing = told;
    } else if (header === null) {
      refuse(statement.lines, withoutHeader(statement));
    } else {
      const owner = ownerOf(header, statement, standing);
      const entry = readEntry(statement, line, header, { ...standing, owner });
      standing = { ...standing, owner: owner ?? standing.owner };
      if (entry.kind === "record") reading.records.push(entry.record);
      else refuse(statement.lines, entry.reason);
      if (entry.kind === "record" && entry.withoutQuotes)
        reading.remarks.push({ kind: "without-quotes", line: line.number });
      if (header.type.kind === "housekeeping" && header.type.name === "SOA")
        reading.remarks.push({ kind: "whole-zone" });
    }
  }
  return reading;
}
