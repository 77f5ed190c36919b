import { type Field, fieldOf, isBeside, isEmptyCell } from "./column-words.ts";
import { type Fields, type FromFields, recordFrom, typeIn } from "./from-fields.ts";
import { plainCharacters } from "./plain-characters.ts";
import { rowFields } from "./row-fields.ts";
import { emptyReading, type Line, notUnderstood, type Reading } from "./written-record.ts";

/** More columns than any table of records has. */
const MAX_CELLS = 24;

/** The columns that a row of headings names; null where it is none. */
export function columnsOf(cells: readonly string[]): (Field | null)[] | null {
  const columns = cells.map(fieldOf);
  const named = columns.filter((field) => field !== null && field !== "aside");
  const foreign = cells.filter(
    (cell, index) => columns[index] === null && !isEmptyCell(cell) && !isBeside(cell),
  );
  const surely = named.includes("type") && named.length >= 2;
  return surely && foreign.length === 0 ? columns : null;
}

/** The texts of a row, by its column's heading. */
export function fieldsBy(columns: readonly (Field | null)[], cells: readonly string[]): Fields {
  return Object.fromEntries(
    columns.flatMap((field, index) =>
      field === null || field === "aside" ? [] : [[field, cells[index] ?? ""]],
    ),
  );
}

/** How many columns a row must have: those that say nothing may be missing at its end. */
function leastCells(columns: readonly (Field | null)[]): number {
  return columns.findLastIndex((field) => field !== null && field !== "aside") + 1;
}

/** A record of a row, by the headings above it, else by what its cells look like. */
export function recordOfRow(
  line: Line,
  cells: readonly string[],
  columns: readonly (Field | null)[] | null,
): FromFields {
  if (!cells.some((cell) => typeIn(cell) !== null)) return { kind: "none", reason: "no-record" };
  // In a shorter row a blank cell is gone, and the headings stand over the wrong cells.
  const whole = columns !== null && cells.length >= leastCells(columns);
  const fields = whole ? fieldsBy(columns, cells) : rowFields(cells);
  return fields ? recordFrom(line, fields) : { kind: "none", reason: "cells-unclear" };
}

function wholeLineReason(cells: readonly string[]): "heading" | "button" | "no-record" {
  const said = cells.filter((cell) => !isEmptyCell(cell));
  if (said.every(isBeside)) return "button";
  return said.every((cell) => fieldOf(cell) !== null || isBeside(cell)) ? "heading" : "no-record";
}

/** Reads a table that was copied from a page: a row a line, a tab between its cells. */
export function readTable(lines: readonly Line[]): Reading {
  const reading = emptyReading();
  let columns: (Field | null)[] | null = null;
  for (const line of lines) {
    const cells = line.text.split("\t", MAX_CELLS).map((cell) => cell.trim());
    if (cells.every((cell) => plainCharacters(cell) === "")) continue;
    const headings = cells.length > 1 ? columnsOf(cells) : null;
    columns = headings ?? columns;
    const read = cells.length > 1 && !headings ? recordOfRow(line, cells, columns) : null;
    if (read?.kind === "record") reading.records.push(read.record);
    else {
      const whole = wholeLineReason(cells);
      const reason = whole === "no-record" && read ? read.reason : whole;
      reading.notUnderstood.push(notUnderstood(line, reason));
    }
  }
  return reading;
}
