import type { SurveyedLabel } from "./page-survey.ts";
import { isElement, isText, scopeOf } from "./realm.ts";
import type { Found, FoundCell, FoundControl, FoundRow } from "./walk.ts";

/** Attributes in which responsive tables keep the heading of a cell's column. */
const COLUMN_ATTRIBUTES = ["data-label", "data-title", "data-th"];

/** Pieces of text between two controls: a suffix, a hint, a label. */
const LABEL_TEXTS = 4;

/** Text of an element without the controls inside of it: a wrapping label holds its own list. */
function textOf(element: Element): string {
  const parts: string[] = [];
  const gather = (node: Node) => {
    if (isText(node)) parts.push(node.data);
    if (isElement(node) && /^(?:SELECT|TEXTAREA|SCRIPT|STYLE)$/.test(node.tagName)) return;
    for (const child of node.childNodes) gather(child);
  };
  gather(element);
  return parts.join(" ").replaceAll(/\s+/g, " ").trim();
}

function referenced(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  const scope = scopeOf(element);
  return ids
    .map((id) => {
      const target = scope?.getElementById(id);
      // A list that names itself beside its label shows there what is chosen (ARIA APG, combobox).
      return target && target !== element ? textOf(target) : "";
    })
    .join(" ")
    .trim();
}

/** Position of a cell in its row, counting columns that cells before it span. */
export function columnOf(row: FoundRow, cell: FoundCell): number {
  const before = row.cells.slice(0, row.cells.indexOf(cell));
  return before.reduce((column, { span }) => column + Math.max(1, span), 0);
}

function columnHeading(found: Found, { row, cell }: FoundControl): string {
  if (!row || !cell) return "";
  const attribute = COLUMN_ATTRIBUTES.map((name) => cell.element.getAttribute(name)).find(Boolean);
  return attribute ?? found.tables[row.table]?.headers[columnOf(row, cell)] ?? "";
}

/** The cell to the left, in a table that is only there to lay out a form. */
function leftCell(found: Found, { row, cell }: FoundControl): string {
  if (!row || !cell || (found.tables[row.table]?.headers.length ?? 0) > 0) return "";
  const left = row.cells[row.cells.indexOf(cell) - 1];
  return left && left.controls.length === 0 ? left.texts.join(" ") : "";
}

/**
 * Whether a text belongs to the control before it rather than to the one after: it shares a closer
 * ancestor with it, or where they are as close, its line.
 */
function followsControl(text: Text, before: Element, after: Element): boolean {
  const common = (control: Element) => {
    let at: Element | null = text.parentElement;
    while (at && !at.contains(control)) at = at.parentElement;
    return at;
  };
  const [around, next] = [common(before), common(after)];
  if (!around || !next) return false;
  if (around !== next) return next.contains(around);
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  const onLineOf = (control: Element) => {
    const { top, bottom } = control.getBoundingClientRect();
    return box.top < bottom && box.bottom > top;
  };
  return onLineOf(before) && !onLineOf(after);
}

function precedingText(found: Found, { token, element }: FoundControl): string {
  let at = token - 1;
  // One label serves the input and the text area of which only one is shown.
  for (let other = found.tokens[at]; other?.kind === "control"; other = found.tokens[at]) {
    if (other.element.checkVisibility()) break;
    at -= 1;
  }
  const text = found.tokens[at];
  if (text?.kind !== "text") return "";
  const before = found.tokens
    .slice(Math.max(0, at - LABEL_TEXTS), at)
    .findLast(({ kind }) => kind !== "text");
  // Labels may stand below or behind their controls: what is the last one's is not this one's.
  return before?.kind === "control" && followsControl(text.node, before.element, element)
    ? ""
    : text.text;
}

/**
 * Every text that labels the control, each with the way by which it does. Labels are looked up in
 * the map of the walk: asking `element.labels` of each control costs the square of their number.
 * @param longest characters past which a text is prose and no label.
 */
export function labelsOf(found: Found, control: FoundControl, longest: number): SurveyedLabel[] {
  const { element } = control;
  const byId = found.labelsFor.get(element.getRootNode())?.get(element.id);
  const attribute = (name: string) => element.getAttribute(name) ?? "";
  const routes: SurveyedLabel[] = [
    { route: "label-for", text: byId ? textOf(byId) : "" },
    { route: "label-around", text: control.around ? textOf(control.around) : "" },
    { route: "aria-labelledby", text: referenced(element, "aria-labelledby") },
    { route: "aria-label", text: attribute("aria-label") },
    { route: "column", text: columnHeading(found, control) },
    { route: "left-cell", text: leftCell(found, control) },
    { route: "title", text: attribute("title") },
    { route: "preceding-text", text: precedingText(found, control) },
    { route: "legend", text: control.legend },
    { route: "aria-describedby", text: referenced(element, "aria-describedby") },
  ];
  return routes
    .map(({ route, text }) => ({ route, text: text.replaceAll(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "" && text.length <= longest);
}
