import { recordKey, type ZoneRecord } from "../../dns/zone-record.ts";
import { conflictWith, type DataErrors, isName, readHeld } from "../record-rules.ts";
import { fieldsOf, masterData } from "./master-data.ts";

/** Seconds; what a record gets whose TTL is left blank. */
export const DEFAULT_TTL = 3600;
/** Seconds, a week. */
const MAX_TTL = 604_800;

/** A row of the table as it was typed. */
export interface TypedRow {
  /** The record that stood in the row when the page was made, or "" for a new one. */
  id: string;
  host: string;
  type: string;
  ttl: string;
  data: string;
  remove: boolean;
}

export const emptyRow: TypedRow = {
  id: "",
  host: "",
  type: "A",
  ttl: "",
  data: "",
  remove: false,
};

/** A change of the zone: a record that came, went or was replaced. */
export interface Change {
  before: ZoneRecord | null;
  after: ZoneRecord | null;
}

export type ReadRows =
  | { ok: true; records: ZoneRecord[]; changes: Change[] }
  /** The sentence at each row that is not right, by its place. */
  | { ok: false; errors: ReadonlyMap<number, string> };

export function rowFrom(record: ZoneRecord, domain: string): TypedRow {
  return {
    id: recordKey(record),
    host: record.name === domain ? "" : record.name.slice(0, -(domain.length + 1)),
    type: record.type,
    ttl: String(record.ttl),
    data: masterData(record),
    remove: false,
  };
}

/** Reads the whole table; a new row in which nothing was typed is no record. */
export function readRows(
  rows: readonly TypedRow[],
  domain: string,
  standing: readonly ZoneRecord[],
): ReadRows {
  const errors = new Map<number, string>();
  const kept: { place: number; before: ZoneRecord | null; after: ZoneRecord }[] = [];
  const removed: Change[] = [];
  for (const [place, row] of rows.entries()) {
    const before = standing.find((record) => recordKey(record) === row.id) ?? null;
    if (row.remove) removed.push({ before, after: null });
    else if (row.id !== "" || row.host.trim() !== "" || row.data.trim() !== "") {
      const read = readRow(row, domain);
      if (typeof read === "string") errors.set(place, read);
      else kept.push({ place, before, after: read });
    }
  }
  for (const { place, after } of kept) {
    const others = kept.filter((other) => other.place !== place).map((other) => other.after);
    const conflict = conflictWith(after, domain, others);
    if (conflict) errors.set(place, conflict.sentence);
  }
  if (errors.size > 0) return { ok: false, errors };
  const changed = kept.filter(({ before, after }) => !before || !isSame(before, after));
  return {
    ok: true,
    records: kept.map(({ after }) => after),
    changes: [
      ...changed.map(({ before, after }) => ({ before, after })),
      ...removed.filter(({ before }) => before !== null),
    ],
  };
}

function isSame(one: ZoneRecord, other: ZoneRecord): boolean {
  return recordKey(one) === recordKey(other) && one.ttl === other.ttl;
}

/** @returns a sentence where the row is no record. */
function readRow(row: TypedRow, domain: string): ZoneRecord | string {
  const host = row.host.trim().toLowerCase();
  const name = host === "" ? domain : `${host}.${domain}`;
  if (!isName(name)) {
    return "Host: letters, digits, hyphens and underscores, or blank for the domain itself.";
  }
  const ttl = row.ttl.trim() === "" ? DEFAULT_TTL : Number(row.ttl);
  if (!/^\d*$/.test(row.ttl.trim()) || ttl > MAX_TTL) {
    return `TTL: seconds up to ${MAX_TTL}, or blank for ${DEFAULT_TTL}.`;
  }
  const errors: DataErrors = {};
  const held = readHeld(fieldsOf(row.type, row.data, domain), errors);
  const [sentence] = Object.values(errors);
  if (sentence !== undefined) return `Data: ${sentence}`;
  return held ? { ...held, name, ttl } : "Data: Enter a value.";
}
