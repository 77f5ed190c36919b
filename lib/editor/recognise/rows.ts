import type {
  ButtonId,
  ContainerId,
  ControlId,
  PageSurvey,
  SurveyedCell,
  SurveyedRow,
  TableId,
} from "../survey/page-survey.ts";
import type { WordPart } from "../words/editor-words.ts";
import { actionMatch, type Concept, conceptsOfLabel } from "../words/matching.ts";
import { secondsOf } from "./duration.ts";
import { namesIn } from "./name-in-text.ts";
import { recordTypeOf, recordTypesIn } from "./record-type.ts";

/** Which column of a table holds which part. */
export interface ColumnReading {
  column: number;
  part: WordPart;
  /** Told by what stands in it, not by its heading alone. */
  byContent: boolean;
}

export interface TableReading {
  table: TableId;
  columns: ColumnReading[];
  records: RowRecord[];
  /** Domains that its caption or the heading before it names. */
  zones: string[];
}

/** A record that stands in a table, as the page writes it. */
export interface RowRecord {
  /** Index in the survey's rows. */
  row: number;
  type: string;
  /** As written; "" where the column is empty or there is none. */
  name: string;
  value: string;
  /** MX preference or SRV priority of a column of its own; null where there is none. */
  priority: number | null;
  weight: number | null;
  port: number | null;
  /** The page shows the value cut, and gives it nowhere whole. */
  cut: boolean;
  /** What the row shows of the record, for a person to find it. */
  text: string;
  edit: ButtonId[];
  /** It stands in controls of its own, which must never be taken for an empty form. */
  controls: ControlId[];
  container: ContainerId | null;
}

/** Rows of a table that are looked at to tell its columns. */
const SAMPLE = 60;
/** This share of a column's cells makes it a column of its kind. */
const MOST = 0.7;
const HEADING_STRENGTH = 0.5;
const CUT = /(?:…|\.\.\.)$/;

function cellText(cell: SurveyedCell | undefined, survey: PageSurvey): string {
  if (!cell) return "";
  const controls = cell.controls.flatMap((id) => survey.controls[id] ?? []);
  const held = controls.find(({ value }) => value !== "")?.value;
  // What stands beside a field that is left blank is not in it: `.example.com` beside the apex.
  const blank = controls.some(({ widget }) => widget === "text") ? "" : null;
  const shown = held ?? blank ?? cell.text;
  return CUT.test(shown) && cell.title.length > shown.length ? cell.title : shown;
}

/** A text, or an address: no name of a host. */
function isData(text: string): boolean {
  return /^"?v=|^"|^\d{1,3}(?:\.\d{1,3}){3}$|^[0-9a-f:]+:[0-9a-f:]+$/i.test(text);
}

const CONTENT_TESTS: readonly [WordPart, (text: string) => boolean][] = [
  ["type", (text) => recordTypeOf(text) !== null && text.length < 40],
  ["ttl", (text) => /\d/.test(text) && (secondsOf(text) ?? 0) >= 30],
  ["value", (text) => isData(text) || /^(?:\d+\s+)*[\w-]+(?:\.[\w-]+)+\.?$/.test(text)],
];

function strongest(heading: string): WordPart | null {
  let best: [Concept, number] | null = null;
  for (const entry of conceptsOfLabel(heading)) if (!best || entry[1] > best[1]) best = entry;
  if (!best || best[1] < HEADING_STRENGTH || best[0] === "no-part") return null;
  return best[0];
}

function readColumns(
  headers: readonly string[],
  rows: readonly SurveyedRow[],
  survey: PageSurvey,
): ColumnReading[] {
  const columns = new Map<WordPart, ColumnReading>();
  const width = Math.max(headers.length, ...rows.map(({ cells }) => cells.length));
  const contents = Array.from({ length: width }, (_, column) =>
    rows.map((row) => cellText(row.cells[column], survey).trim()).filter((text) => text !== ""),
  );
  const share = (column: number, test: (text: string) => boolean) => {
    const texts = contents[column] ?? [];
    return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  };
  headers.forEach((heading, column) => {
    const part = strongest(heading);
    if (part && !columns.has(part)) columns.set(part, { column, part, byContent: false });
  });
  for (const [part, test] of CONTENT_TESTS) {
    const known = columns.get(part);
    if (known) {
      known.byContent = share(known.column, test) >= MOST;
      continue;
    }
    const taken = new Set([...columns.values()].map(({ column }) => column));
    const fitting = contents.flatMap((_, at) =>
      !taken.has(at) && share(at, test) >= MOST ? [at] : [],
    );
    // Full names look like what a record points to: addresses and texts are values and nothing else.
    const [column] =
      part === "value"
        ? fitting.toSorted((a, b) => share(b, isData) - share(a, isData) || b - a)
        : fitting;
    if (column !== undefined) columns.set(part, { column, part, byContent: true });
  }
  if (!columns.has("name")) {
    const taken = new Set([...columns.values()].map(({ column }) => column));
    const column = contents.findIndex(
      (texts, at) => !taken.has(at) && texts.length > 0 && share(at, isHostLike) >= MOST,
    );
    if (column !== -1) columns.set("name", { column, part: "name", byContent: true });
  }
  const other = columns.has("value") ? null : telling(contents, columns, rows.length);
  if (other !== null) columns.set("value", { column: other, part: "value", byContent: true });
  return [...columns.values()];
}

/**
 * Beside the columns of types and of names the one other that says something else in every row:
 * values are of all kinds. Null where several do.
 */
function telling(
  contents: readonly (readonly string[])[],
  columns: ReadonlyMap<WordPart, ColumnReading>,
  rows: number,
): number | null {
  if (!columns.get("type")?.byContent || !columns.has("name")) return null;
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const others = contents.flatMap((texts, column) => {
    const told = texts.filter((text) => /[\p{L}\p{N}]{2}/u.test(text));
    const varied = new Set(told).size > 1;
    return !taken.has(column) && varied && told.length >= rows * MOST ? [column] : [];
  });
  return others.length === 1 ? (others[0] ?? null) : null;
}

function isHostLike(text: string): boolean {
  return /^(?:@|\*|[\w*-]+(?:\s?\.[\w-]+)*\.?)$/.test(text) && !/^\d+$/.test(text);
}

function numberIn(text: string): number | null {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null;
}

function readRow(
  index: number,
  row: SurveyedRow,
  columns: readonly ColumnReading[],
  sectionType: string | null,
  survey: PageSurvey,
): RowRecord | null {
  const text = (part: WordPart) => {
    const column = columns.find((known) => known.part === part)?.column;
    return column === undefined ? "" : cellText(row.cells[column], survey).trim();
  };
  const type = columns.some(({ part }) => part === "type")
    ? recordTypeOf(text("type"))
    : sectionType;
  const value = text("value");
  if (type === null || value === "") return null;
  return {
    row: index,
    type,
    name: text("name"),
    value,
    priority: numberIn(text("priority")),
    weight: numberIn(text("weight")),
    port: numberIn(text("port")),
    cut: CUT.test(value),
    text: columns
      .toSorted((a, b) => a.column - b.column)
      .map(({ part }) => text(part))
      .filter((shown) => shown !== "")
      .join(" · "),
    edit: row.buttons.filter((id) => isEdit(survey, id)),
    controls: row.cells.flatMap((cell) => cell.controls),
    container: row.container,
  };
}

function isEdit(survey: PageSurvey, id: ButtonId): boolean {
  const button = survey.buttons[id];
  if (!button?.visible || button.disabled) return false;
  const words = `${button.text} ${button.label}`;
  return actionMatch(words, "edit") > 0 && actionMatch(words, "remove") === 0;
}

/**
 * A single row of controls among rows of text is a form that stands open, not a record; where most
 * rows are controls, records are edited in place. What we filled ourselves is no record yet.
 */
function withoutOpenForms(
  read: readonly RowRecord[],
  members: readonly SurveyedRow[],
  survey: PageSurvey,
): RowRecord[] {
  const isTyped = ({ controls }: RowRecord) => controls.length > 1;
  const typed = read.filter(isTyped).length;
  // Blank rows below are made for more of the same.
  const drawn = members.filter(({ cells }) => cells.flatMap((c) => c.controls).length > 1).length;
  const inPlace = drawn > 1 && typed * 2 >= read.length;
  return read
    .filter((row) => inPlace || !isTyped(row))
    .filter(({ controls }) => !controls.some((id) => survey.controls[id]?.filledByUs));
}

/** The tables of the page that hold records, each with its columns and rows. */
export function readTables(survey: PageSurvey): TableReading[] {
  const indexed = survey.rows.map((row, index) => ({ row, index }));
  const byTable = Map.groupBy(indexed, ({ row }) => row.table);
  return survey.tables.flatMap(({ id, headers, heading }) => {
    const members = byTable.get(id) ?? [];
    const sample = members.slice(0, SAMPLE).map(({ row }) => row);
    const columns = readColumns(headers, sample, survey);
    const sectionTypes = [...recordTypesIn(heading).keys()];
    const sectionType = sectionTypes.length === 1 ? (sectionTypes[0] ?? null) : null;
    const hasType = columns.some(({ part }) => part === "type") || sectionType !== null;
    if (!hasType || !columns.some(({ part }) => part === "value")) return [];
    const read = members.flatMap(
      ({ row, index }) => readRow(index, row, columns, sectionType, survey) ?? [],
    );
    const rows = members.map(({ row }) => row);
    const records = withoutOpenForms(read, rows, survey);
    return records.length > 0 || headers.length > 0
      ? [{ table: id, columns, records, zones: namesIn(heading) }]
      : [];
  });
}
