import { type Field, fieldOf, isBeside } from "./column-words.ts";
import { typeIn } from "./from-fields.ts";
import { columnsOf, recordOfRow } from "./table-reader.ts";
import { readTtl } from "./ttl.ts";
import { emptyReading, type Line, notUnderstood, type Reading } from "./written-record.ts";

/** More cells than a record has. */
const MAX_CELLS = 12;
/** Type, host and value. */
const LEAST_CELLS = 3;

/** The first run of headings, a line each, and what they name. */
function headingsOf(lines: readonly Line[]): { end: number; columns: (Field | null)[] } | null {
  let from = 0;
  for (const [at, { text }] of lines.entries()) {
    if (fieldOf(text) !== null && at - from < MAX_CELLS) continue;
    const columns = columnsOf(lines.slice(from, at).map((line) => line.text));
    if (columns) return { end: at, columns };
    from = at + 1;
  }
  return null;
}

/** How many cells stand before the type: by the headings, else by how the first record begins. */
function cellsBeforeType(lines: readonly Line[], columns: (Field | null)[] | null): number {
  if (columns) return Math.max(0, columns.indexOf("type"));
  const said = lines.filter(({ text }) => text.trim() !== "" && !isBeside(text));
  const first = said.findIndex(({ text }) => typeIn(text) !== null);
  return first === 1 ? 1 : 0;
}

/** Reads a table whose cells came as a line each. A record is known by the line with its type. */
export function readCells(lines: readonly Line[]): Reading {
  const reading = emptyReading();
  const headings = headingsOf(lines);
  const columns = headings?.columns ?? null;
  const body = headings ? lines.slice(headings.end) : lines;
  const before = cellsBeforeType(body, columns);
  const types = body.flatMap(({ text }, at) => (typeIn(text) === null ? [] : [at]));
  const starts = types.map((at) => Math.max(0, at - before));
  const used = new Set<number>();
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? body.length;
    const cells = cellsFrom(body.slice(start, Math.min(end, start + MAX_CELLS)), columns);
    const [line] = cells;
    const read = line && recordOfRow(line, textsOf(cells), columns);
    if (read?.kind !== "record") {
      const at = body[types[index] ?? start];
      if (at) reading.notUnderstood.push(notUnderstood(at, read?.reason ?? "no-value"));
      if (at) used.add(at.number);
      continue;
    }
    reading.records.push(read.record);
    for (const { number } of cells) used.add(number);
  }
  for (const line of lines) {
    if (line.text.trim() === "" || used.has(line.number)) continue;
    const heading = fieldOf(line.text) !== null;
    const reason = heading ? "heading" : isBeside(line.text) ? "button" : "no-record";
    reading.notUnderstood.push(notUnderstood(line, reason));
  }
  return reading;
}

const textsOf = (cells: readonly Line[]) => cells.map(({ text }) => text);

/** Where a record's cells end without headings to count them: at a blank line that no number follows. */
function endOfCells(lines: readonly Line[]): number {
  const at = lines.findIndex(({ text }, index) => {
    if (index < LEAST_CELLS || text.trim() !== "") return false;
    const next = lines.slice(index).find((line) => line.text.trim() !== "");
    return next === undefined || readTtl(next.text) === null;
  });
  return at === -1 ? lines.length : at;
}

/**
 * The lines that are a record's cells: as many as there are headings, blank ones among them where
 * they count; without headings as far as they belong together.
 */
function cellsFrom(lines: readonly Line[], columns: readonly (Field | null)[] | null): Line[] {
  const said = lines.filter(({ text }) => text.trim() !== "" && !isBeside(text));
  if (columns === null)
    return lines.slice(0, endOfCells(lines)).filter(({ text }) => !isBeside(text));
  return said.length >= columns.length
    ? said.slice(0, columns.length)
    : lines.slice(0, columns.length);
}
