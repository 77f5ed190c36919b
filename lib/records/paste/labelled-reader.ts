import { type Field, fieldOf, isBeside } from "./column-words.ts";
import { type Fields, recordFrom } from "./from-fields.ts";
import { plainCharacters } from "./plain-characters.ts";
import { emptyReading, type Line, notUnderstood, type Reading } from "./written-record.ts";

/** `Type: MX`, and further ones on the same line behind a stroke: `Type: MX / Host: @`. */
const LABEL = /(?:^|\s[/|·•,]\s)\s{0,20}([A-Za-z][A-Za-z/ ]{0,30}?)\s?:(?=\s|$)/g;

interface Labelled {
  field: Field;
  text: string;
}

/** The labelled texts of a line; none where it does not begin with a label that is known. */
function labelledIn(text: string): Labelled[] {
  const found: { field: Field; at: number; from: number }[] = [];
  for (const match of text.matchAll(LABEL)) {
    const field = fieldOf(match[1] ?? "");
    if (field !== null) found.push({ field, at: match.index, from: match.index + match[0].length });
    else if (found.length === 0) return [];
  }
  return found.map(({ field, from }, index) => ({
    field,
    text: text.slice(from, found[index + 1]?.at ?? text.length).trim(),
  }));
}

interface Open {
  lines: Line[];
  fields: Fields;
}

/** Reads records that are told part by part: `Type: MX`, or the label on one line, its text below. */
export function readLabelled(lines: readonly Line[]): Reading {
  const reading = emptyReading();
  let open: Open = { lines: [], fields: {} };
  let waiting: Field | null = null;

  const close = () => {
    const [first] = open.lines;
    if (first !== undefined) {
      const read = recordFrom(first, open.fields);
      if (read.kind === "record") reading.records.push(read.record);
      else
        for (const line of open.lines) {
          const label = fieldOf(line.text) !== null;
          reading.notUnderstood.push(notUnderstood(line, label ? "heading" : read.reason));
        }
    }
    open = { lines: [], fields: {} };
  };
  const take = (line: Line, { field, text }: Labelled) => {
    if (field === "domain") {
      reading.domain ??= text === "" ? null : text;
      return;
    }
    if (field in open.fields && field !== "aside") close();
    if (open.lines.at(-1) !== line) open.lines.push(line);
    open.fields[field] = text;
  };

  for (const line of lines) {
    const text = plainCharacters(line.text).trim();
    if (text === "") continue;
    const alone = fieldOf(text);
    const labelled = alone === null ? labelledIn(line.text.trimStart()) : [];
    if (alone !== null) {
      take(line, { field: alone, text: "" });
      waiting = alone;
    } else if (labelled.length > 0) {
      for (const each of labelled) take(line, each);
      waiting = null;
    } else if (isBeside(text)) {
      reading.notUnderstood.push(notUnderstood(line, "button"));
    } else if (waiting !== null) {
      if (waiting === "domain") reading.domain ??= text;
      else {
        open.lines.push(line);
        open.fields[waiting] = line.text.trim();
      }
      waiting = null;
    } else {
      reading.notUnderstood.push(notUnderstood(line, "no-record"));
    }
  }
  close();
  return reading;
}
