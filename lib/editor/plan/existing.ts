import { parentName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { mergeSpf } from "../../records/spf/merge.ts";
import { unquoted } from "../../records/txt.ts";
import type { RowRecord } from "../recognise/rows.ts";
import { absoluteName, sameData, sameType, singleKind, targetOf } from "./meaning.ts";

/** What the rows that stand there mean for a record. */
export type Situation =
  | { kind: "new" }
  | { kind: "there-already"; row: RowRecord }
  | { kind: "cname"; row: RowRecord }
  /** This row is to be edited, since a name holds one such record. */
  | { kind: "edit"; row: RowRecord }
  /** Several stand where one may: the owner must decide. */
  | { kind: "several"; rows: RowRecord[] };

/** Whether a row is of the kind of which the record's name may hold one. */
function isRival(row: RowRecord, record: RequiredRecord): boolean {
  const { rdata, name } = record;
  if (!sameType(row, record)) return false;
  if (rdata.type === "CNAME") return true;
  if (rdata.type !== "TXT") return false;
  const kind = singleKind(rdata.text, name);
  return kind !== null && singleKind(row.value, name) === kind;
}

/** An SPF record need not be ours to the letter: it is there when it holds what is needed. */
function holds(row: RowRecord, record: RequiredRecord): boolean {
  if (sameData(row, record.rdata)) return true;
  if (record.rdata.type !== "TXT" || row.cut) return false;
  if (singleKind(record.rdata.text, record.name) !== "spf") return false;
  return mergeSpf(unquoted(row.value), record.rdata.text).kind === "unchanged";
}

/** The rows of the page that hold one of these records. */
export function rowsThatHold(
  rows: readonly RowRecord[],
  records: readonly RequiredRecord[],
  zone: string,
): RowRecord[] {
  return rows.filter((row) =>
    records.some(
      (record) =>
        absoluteName(row.name, zone) === record.name && sameType(row, record) && holds(row, record),
    ),
  );
}

/** Compares the record with the rows of the page, by meaning. */
export function situationOf(
  rows: readonly RowRecord[],
  record: RequiredRecord,
  zone: string,
): Situation {
  const atName = rows.filter((row) => absoluteName(row.name, zone) === record.name);
  const cname = atName.find(({ type }) => type === "CNAME");
  if (cname && record.rdata.type !== "CNAME") return { kind: "cname", row: cname };
  const rivals = atName.filter((row) => isRival(row, record));
  if (rivals.length > 1) return { kind: "several", rows: rivals };
  const same = atName.find((row) => sameType(row, record) && holds(row, record));
  if (same) return { kind: "there-already", row: same };
  const [rival] = rivals;
  return rival ? { kind: "edit", row: rival } : { kind: "new" };
}

/**
 * Rows of another provider's MX at the record's name. Hosts below one parent are one provider's, so
 * that a second MX of Mila is no foreign one.
 */
export function foreignMx(
  rows: readonly RowRecord[],
  record: RequiredRecord,
  zone: string,
): RowRecord[] {
  const { rdata } = record;
  if (rdata.type !== "MX") return [];
  return rows.filter(
    (row) =>
      row.type === "MX" &&
      absoluteName(row.name, zone) === record.name &&
      parentName(targetOf(row)) !== parentName(rdata.exchange),
  );
}
