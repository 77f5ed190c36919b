import { parseDomainName } from "../domain-name.ts";
import { readCells } from "./cells-reader.ts";
import { readLabelled } from "./labelled-reader.ts";
import type { Misunderstanding, NotUnderstood, PastedRecords } from "./pasted-records.ts";
import { resolveRecords } from "./resolve-records.ts";
import { readTable } from "./table-reader.ts";
import {
  emptyReading,
  type Line,
  type NotationReader,
  notUnderstood,
  type Reading,
} from "./written-record.ts";
import { readZone } from "./zone-reader.ts";

/** A zone of ten thousand records is smaller; what is beyond is said and not read. */
export const MAX_PASTED_CHARACTERS = 1_000_000;

/** One reader a notation; of two that understand as much, the first is believed. */
const readers: readonly NotationReader[] = [readZone, readTable, readLabelled, readCells];

function linesOf(text: string): Line[] {
  return text
    .slice(0, MAX_PASTED_CHARACTERS)
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line }));
}

/** The lines that a reading left over, those that stood together in one run. */
function runsOf(lines: readonly Line[], left: readonly NotUnderstood[]): Line[][] {
  const numbers = new Set(left.map(({ line }) => line));
  const runs: Line[][] = [];
  let before = Number.NaN;
  for (const line of lines) {
    if (!numbers.has(line.number) && line.text.trim() !== "") continue;
    if (line.number === before + 1) runs.at(-1)?.push(line);
    else runs.push([line]);
    before = line.number;
  }
  return runs.filter((run) => run.some(({ number }) => numbers.has(number)));
}

/** Another notation may say better than these what a line is. */
const vague = new Set<Misunderstanding>(["no-record", "bad-value"]);
const telling = new Set<Misunderstanding>(["heading", "button", "cells-unclear"]);

/** The reading with the most telling reason that any notation has for a line. */
function withReasons(best: Reading, tried: readonly { reading: Reading }[]): Reading {
  const told = new Map(
    tried.flatMap(({ reading }) =>
      reading.notUnderstood
        .filter(({ reason }) => telling.has(reason))
        .map(({ line, reason }) => [line, reason] as const),
    ),
  );
  const notUnderstood = best.notUnderstood.map((entry) =>
    vague.has(entry.reason) ? { ...entry, reason: told.get(entry.line) ?? entry.reason } : entry,
  );
  return { ...best, notUnderstood };
}

/**
 * Reads lines by the notation that understands most of them, and what that leaves over by the
 * others: a page may show the MX in a table and the key in a box below.
 */
function readLines(lines: readonly Line[], notations: readonly NotationReader[]): Reading {
  const tried = notations.map((read) => ({ read, reading: read(lines) }));
  const [best] = tried.toSorted(
    (a, b) =>
      b.reading.records.length - a.reading.records.length ||
      Number(a.reading.domain === null) - Number(b.reading.domain === null) ||
      a.reading.notUnderstood.length - b.reading.notUnderstood.length,
  );
  if (best === undefined) return emptyReading();
  const reading = withReasons(best.reading, tried);
  if (reading.records.length === 0 || reading.notUnderstood.length === 0) return reading;
  const others = notations.filter((notation) => notation !== best.read);
  const rest = runsOf(lines, reading.notUnderstood).map((run) => readLines(run, others));
  return joined(reading, rest);
}

/** What the readings say together. A line that the rest read as well is understood after all. */
function joined(first: Reading, rest: readonly Reading[]): Reading {
  const useful = rest.filter(({ records }) => records.length > 0);
  const still = new Map(
    rest.flatMap(({ notUnderstood: lines, records }) =>
      records.length > 0 ? [] : lines.map(({ line }) => [line, true] as const),
    ),
  );
  const left = useful.flatMap(({ notUnderstood: lines }) => lines);
  const kept = first.notUnderstood.filter(({ line }) => still.has(line));
  return {
    records: [first, ...useful].flatMap(({ records }) => records),
    notUnderstood: [...kept, ...left],
    remarks: [first, ...useful].flatMap(({ remarks }) => remarks),
    domain: first.domain ?? rest.find(({ domain }) => domain !== null)?.domain ?? null,
  };
}

/**
 * Reads the records that an owner copied from Mila's panel: a table, cells a line each, labelled
 * lines, lines of a zone file or a whole one (RFC 1035 §5), our own copies. Notations may be mixed.
 * @param options.domain the domain that they are for; null to find it in the text.
 * @returns what was read, and of every line that gave nothing why. Never throws; its time grows
 *   with the text, of which it reads no more than {@link MAX_PASTED_CHARACTERS}.
 */
export function readPasted(text: string, options: { domain: string | null }): PastedRecords {
  const lines = linesOf(text);
  const asked = options.domain === null ? null : parseDomainName(options.domain);
  const reading = readLines(lines, readers);
  const last = lines.at(-1);
  if (text.length > MAX_PASTED_CHARACTERS && last)
    reading.notUnderstood.push(notUnderstood(last, "too-large"));
  return resolveRecords(reading, asked);
}
