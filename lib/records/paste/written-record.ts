import type { Rdata } from "../rdata.ts";
import type { Misunderstanding, NotUnderstood, PasteRemark } from "./pasted-records.ts";

/** A line of what was pasted. */
export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** A record as it is written: names may be relative to a domain that is told elsewhere. */
export interface WrittenRecord {
  line: Line;
  /** Owner name as written: `@`, blank, relative or absolute. */
  owner: string;
  /** The `$ORIGIN` in force; null where there is none, and names are read by meaning. */
  origin: string | null;
  /** Seconds; null where none is told. */
  ttl: number | null;
  /** Host names in it are as written. */
  rdata: Rdata;
}

/** What a reader of one notation makes of some lines. */
export interface Reading {
  records: WrittenRecord[];
  /** One entry a line. */
  notUnderstood: NotUnderstood[];
  remarks: PasteRemark[];
  /** The domain that the text names outside of its records; null where it names none. */
  domain: string | null;
}

/** Reads lines as if they were of one notation. Lines of others end among the not understood. */
export type NotationReader = (lines: readonly Line[]) => Reading;

/** As much of a line as a view shows. */
const SHOWN_CHARACTERS = 160;

export function notUnderstood({ number, text }: Line, reason: Misunderstanding): NotUnderstood {
  return { line: number, text: text.trim().slice(0, SHOWN_CHARACTERS), reason };
}

export function emptyReading(): Reading {
  return { records: [], notUnderstood: [], remarks: [], domain: null };
}
