import type { PageRows, RowOfRecord } from "../../lib/editor/page-rows.ts";
import { say } from "../../lib/words/words.ts";
import type { ShownRecord } from "../record-card/shown-record.ts";

type ReadRows = Extract<PageRows, { kind: "read" }>;

export interface RowWords {
  tone: "right" | "wait" | "fault" | "quiet";
  sentence: string;
  /** Rows, or what DNS shows, as they stand there. */
  rows: string[];
  /** What that means for the owner; each a sentence. */
  notes: string[];
}

/** Longest row that is shown whole, in characters: a key is longer. */
const SHOWN = 140;

function short(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

/** What DNS shows in the record's place; where the page shows no row of it, it is worth a word. */
function wrongInDns({ report }: ShownRecord): string[] {
  const wrong = report?.observations.filter(({ verdict }) => verdict === "wrong") ?? [];
  return [...new Set(wrong.flatMap(({ seen }) => seen))];
}

function nothingWords(record: ShownRecord, { extent }: ReadRows): RowWords {
  // Other records of the same type and name may stand beside an MX or a verification text.
  const seen = record.required.rdata.type === "MX" ? [] : wrongInDns(record);
  if (seen.length === 0) {
    return { tone: "quiet", sentence: say("rows_nothing"), rows: [], notes: [] };
  }
  const note = say(extent.kind === "part" ? "rows_hidden_part" : "rows_hidden_whole");
  return { tone: "wait", sentence: say("rows_hidden"), rows: seen.map(short), notes: [note] };
}

function standsWords(record: ShownRecord, stands: RowOfRecord["stands"], rows: ReadRows): RowWords {
  switch (stands.kind) {
    case "nothing":
      return nothingWords(record, rows);
    case "there-already": {
      const unseen = record.state === "missing" || record.state === "wrong";
      return {
        tone: "right",
        sentence: say("rows_there"),
        rows: [short(stands.row)],
        notes: unseen ? [say("rows_there_unseen")] : [],
      };
    }
    case "to-change": {
      const isSpf = record.required.purpose === "spf";
      return {
        tone: "wait",
        sentence: say("rows_to_change"),
        rows: [short(stands.row)],
        notes: [
          say(isSpf ? "rows_to_change_spf" : "rows_to_change_other"),
          ...(stands.opens ? [] : [say("rows_cannot_open")]),
        ],
      };
    }
    case "several":
      return {
        tone: "fault",
        sentence: say("rows_several"),
        rows: stands.rows.map(short),
        notes: [],
      };
    case "cname":
      return {
        tone: "fault",
        sentence: say("rows_cname"),
        rows: [short(stands.row)],
        notes: [
          say("fill_refused_cname_in_the_way_unnamed"),
          say("fill_refused_cname_in_the_way_do"),
        ],
      };
  }
}

/** How much of the page's records was read, where it is not all; null where it is. */
export function extentWords({ extent, shown }: ReadRows): string | null {
  if (extent.kind === "whole") return null;
  switch (extent.why) {
    case "paged":
      return extent.all === null
        ? say("rows_part_paged")
        : say("rows_part_paged_all", shown, extent.all);
    case "filtered":
      return say("rows_part_filtered");
    case "cut":
      return say("rows_part_cut", shown);
  }
}

/**
 * What stands in the page's table for a record, before it is filled: there already, to be changed,
 * in the way, or hidden; each compared with what DNS shows.
 */
export function rowWords(record: ShownRecord, rows: ReadRows): RowWords[] {
  const found = rows.records.find(({ recordId }) => recordId === record.id);
  if (!found) return [];
  const foreign: RowWords = {
    tone: "wait",
    sentence: say("rows_foreign_mx"),
    rows: found.foreignMx.map(short),
    notes: [],
  };
  return [standsWords(record, found.stands, rows), ...(foreign.rows.length === 0 ? [] : [foreign])];
}

/** What a press on *fill in* would do, as far as the rows tell it. */
export type FillOffer =
  | "new"
  /** The row's form is opened and filled. */
  | "row"
  /** Nothing can be filled before the owner has done something else. */
  | "none";

export function fillOffer(record: Pick<ShownRecord, "id">, rows: PageRows | null): FillOffer {
  if (rows?.kind !== "read") return "new";
  const found = rows.records.find(({ recordId }) => recordId === record.id);
  switch (found?.stands.kind) {
    case undefined:
    case "nothing":
      return "new";
    case "to-change":
      return "row";
    case "there-already":
    case "several":
    case "cname":
      return "none";
  }
}
