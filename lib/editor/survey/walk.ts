import { isButton, widgetOf } from "./control-kind.ts";
import type { SurveyLimits } from "./limits.ts";
import type { ButtonId, ContainerId, TableId, Widget } from "./page-survey.ts";
import { isElement, isTag, isText, scopeOf, shownIn } from "./realm.ts";

/**
 * The one walk over the document. It gathers what is there in document order and asks nothing of
 * the layout but whether a text is drawn; everything else is asked later, of the few elements that
 * turned out to matter.
 *
 * Longer than a room's usual file, since the kinds of element share the state of the walk.
 */

export interface FoundCell {
  element: Element;
  texts: string[];
  controls: number[];
  isHeader: boolean;
  span: number;
}

export interface FoundRow {
  element: Element;
  table: TableId;
  /** Null where nothing stands in the row that could be operated. */
  container: ContainerId | null;
  cells: FoundCell[];
  buttons: ButtonId[];
}

export interface FoundTable {
  element: Element;
  headers: string[];
  heading: string;
}

export interface FoundControl {
  element: Element;
  widget: Widget | "radio";
  container: ContainerId;
  /** Label element around it. */
  around: HTMLLabelElement | null;
  legend: string;
  row: FoundRow | null;
  cell: FoundCell | null;
  /** Position in {@link Found.tokens}. */
  token: number;
}

export interface FoundButton {
  element: Element;
  container: ContainerId;
}

export interface FoundContainer {
  element: Element;
  parent: ContainerId | null;
  kind: "form" | "dialog" | "row" | "table" | "group" | "page";
  heading: string;
  headingBefore: string;
}

/** The page as a string of texts, controls and borders, by which neighbours find each other. */
export type Token =
  | { kind: "text"; text: string; node: Text }
  | { kind: "control"; element: Element }
  | { kind: "border" };

export interface Found {
  controls: FoundControl[];
  buttons: FoundButton[];
  containers: FoundContainer[];
  tables: FoundTable[];
  rows: FoundRow[];
  headings: { text: string; level: number }[];
  notes: string[];
  /** By root and id, the label elements that point there. */
  labelsFor: Map<Node, Map<string, HTMLLabelElement>>;
  tokens: Token[];
  cut: Set<string>;
}

interface Surroundings {
  around: HTMLLabelElement | null;
  legend: string;
  table: TableId | null;
  row: FoundRow | null;
  cell: FoundCell | null;
  /** A heading whose text is being gathered. */
  heading: string[] | null;
  depth: number;
}

const nowhere: Surroundings = {
  around: null,
  legend: "",
  table: null,
  row: null,
  cell: null,
  heading: null,
  depth: 0,
};

/** What a subtree hands up: leaves that no container has taken yet, and its first heading. */
interface Gathered {
  take: ((container: ContainerId) => void)[];
  heading: string;
}

const SKIPPED = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT HEAD SVG OBJECT EMBED CANVAS VIDEO AUDIO OPTION OPTGROUP DATALIST".split(
    " ",
  ),
);
const CELL_ROLES = new Set(["cell", "gridcell", "columnheader", "rowheader"]);
const TABLE_ROLES = new Set(["table", "grid", "treegrid"]);
const HEADING = /^H([1-6])$/;

/** Words with an `@` that is no part of an address; scripts without spaces write it between letters. */
const NOTE = /^(?=.*\p{L}).*(?<![\w.+-])@(?![\w-])/u;

function containerKind(element: Element): FoundContainer["kind"] | null {
  const role = element.getAttribute("role");
  if (element.tagName === "FORM" || role === "form") return "form";
  if (element.tagName === "DIALOG" || role === "dialog" || role === "alertdialog") return "dialog";
  if (element.tagName === "TR" || role === "row") return "row";
  if (element.tagName === "TABLE" || (role !== null && TABLE_ROLES.has(role))) return "table";
  return element.tagName === "FIELDSET" || role === "group" ? "group" : null;
}

function isHeading(element: Element): number | null {
  const tag = HEADING.exec(element.tagName);
  if (tag) return Number(tag[1]);
  if (element.tagName === "CAPTION") return 3;
  if (element.getAttribute("role") !== "heading") return null;
  return Number(element.getAttribute("aria-level") ?? "2") || 2;
}

/** Text of an element that names a group, read where it stands. */
function textOfId(element: Element, ids: string): string {
  const scope = scopeOf(element);
  return ids
    .split(/\s+/)
    .map((id) => scope?.getElementById(id)?.textContent?.trim() ?? "")
    .join(" ")
    .trim();
}

function ownName(element: Element): string {
  const labelledBy = element.getAttribute("aria-labelledby");
  const legend = element.tagName === "FIELDSET" ? element.querySelector(":scope > legend") : null;
  return (
    element.getAttribute("aria-label") ??
    (labelledBy ? textOfId(element, labelledBy) : legend?.textContent?.trim()) ??
    ""
  );
}

/** Walks everything below `start`, open shadow roots and frames of the same origin included. */
export function walk(start: Element, limits: SurveyLimits): Found {
  const found: Found = {
    controls: [],
    buttons: [],
    containers: [],
    tables: [],
    rows: [],
    headings: [],
    notes: [],
    labelsFor: new Map(),
    tokens: [],
    cut: new Set(),
  };
  let lastHeading = "";

  const room = (kind: "controls" | "buttons" | "rows" | "headings"): boolean => {
    if (found[kind].length < limits[kind]) return true;
    found.cut.add(kind);
    return false;
  };

  function text(node: Text, around: Surroundings): void {
    const content = node.data.replaceAll(/\s+/g, " ").trim().slice(0, limits.text);
    if (content === "") return;
    if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) return;
    around.cell?.texts.push(content);
    around.heading?.push(content);
    found.tokens.push({ kind: "text", text: content, node });
    if (NOTE.test(content) && found.notes.length < limits.headings) found.notes.push(content);
  }

  function label(element: HTMLLabelElement): void {
    const target = element.htmlFor;
    if (target === "") return;
    const root = element.getRootNode();
    const labels = found.labelsFor.get(root) ?? new Map<string, HTMLLabelElement>();
    found.labelsFor.set(root, labels);
    if (!labels.has(target)) labels.set(target, element);
  }

  function control(element: Element, widget: Widget | "radio", around: Surroundings): Gathered {
    if (!room("controls")) return { take: [], heading: "" };
    const made: FoundControl = {
      element,
      widget,
      container: 0,
      around: around.around,
      legend: around.legend,
      row: around.row,
      cell: around.cell,
      token: found.tokens.length,
    };
    // A box to tick makes no row a form, and its words stand behind it.
    if (widget !== "switch") {
      around.cell?.controls.push(found.controls.length);
      found.tokens.push({ kind: "control", element });
    }
    found.controls.push(made);
    return {
      take: [
        (container) => {
          made.container = container;
        },
      ],
      heading: "",
    };
  }

  function button(element: Element, around: Surroundings): Gathered["take"] {
    if (!room("buttons")) return [];
    const made: FoundButton = { element, container: 0 };
    around.row?.buttons.push(found.buttons.length);
    found.buttons.push(made);
    return [
      (container) => {
        made.container = container;
      },
    ];
  }

  function cellOf(element: Element, around: Surroundings): FoundCell | null {
    const role = element.getAttribute("role") ?? "";
    const isCell = element.tagName === "TD" || element.tagName === "TH" || CELL_ROLES.has(role);
    if (!isCell || around.row === null) return null;
    const cell: FoundCell = {
      element,
      texts: [],
      controls: [],
      isHeader: role === "columnheader" || (element.tagName === "TH" && role === ""),
      span: isTag(element, "td", "th") ? element.colSpan : 1,
    };
    around.row.cells.push(cell);
    return cell;
  }

  /** A row of headings names the columns; every other one is kept. */
  function closeRow(row: FoundRow, table: FoundTable): void {
    const bearing = row.cells.filter((cell) => cell.texts.length > 0);
    const isHeader = bearing.length > 0 && bearing.every((cell) => cell.isHeader);
    if (isHeader && row.cells.every((cell) => cell.controls.length === 0 || cell.isHeader)) {
      if (table.headers.length > 0) return;
      table.headers = row.cells.flatMap((cell) =>
        Array.from({ length: Math.max(1, Math.min(cell.span, 20)) }, () => cell.texts.join(" ")),
      );
      return;
    }
    if (row.cells.length > 1 && room("rows")) found.rows.push(row);
  }

  function children(element: Element, around: Surroundings): Gathered {
    const gathered: Gathered = { take: [], heading: "" };
    const gather = (parent: Node) => {
      for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
        if (isElement(node)) {
          const inner = visit(node, around);
          for (const take of inner.take) gathered.take.push(take);
          if (gathered.heading === "") gathered.heading = inner.heading;
        } else if (isText(node)) text(node, around);
      }
    };
    if (element.shadowRoot) gather(element.shadowRoot);
    const shown = shownIn(element);
    if (shown) gather(shown);
    // What a frame holds itself is for browsers that know of no frames.
    if (element.tagName !== "IFRAME") gather(element);
    return gathered;
  }

  function contain(
    element: Element,
    kind: FoundContainer["kind"],
    gathered: Gathered,
    headingBefore: string,
  ): ContainerId {
    const id = found.containers.length;
    const name = ownName(element).slice(0, limits.label);
    const made: FoundContainer = {
      element,
      parent: null,
      kind,
      heading: name === "" ? gathered.heading : name,
      headingBefore,
    };
    found.containers.push(made);
    for (const take of gathered.take) take(id);
    gathered.take = [
      (parent) => {
        made.parent = parent;
      },
    ];
    return id;
  }

  function visit(element: Element, outer: Surroundings): Gathered {
    const nothing: Gathered = { take: [], heading: "" };
    if (SKIPPED.has(element.tagName.toUpperCase()) || element.hasAttribute("hidden")) {
      return nothing;
    }
    if (outer.depth >= limits.depth) {
      found.cut.add("depth");
      return nothing;
    }
    if (isTag(element, "label")) label(element);
    const widget = widgetOf(element);
    if (widget) return control(element, widget, outer);

    const isFrame = element.tagName === "IFRAME";
    const around: Surroundings = { ...(isFrame ? nowhere : outer), depth: outer.depth + 1 };
    const kind = containerKind(element);
    const headingBefore = lastHeading;
    if (isTag(element, "label")) around.around = element;
    if (kind === "table") {
      around.table = found.tables.length;
      around.row = null;
      around.cell = null;
      found.tables.push({ element, headers: [], heading: headingBefore });
    }
    if (kind === "row" && around.table !== null) {
      around.row = { element, table: around.table, container: null, cells: [], buttons: [] };
      around.cell = null;
    }
    if (kind === "group") around.legend = ownName(element);
    const cell = cellOf(element, around);
    if (cell) around.cell = cell;
    const level = isHeading(element);
    if (level !== null) around.heading = [];
    const isBorder = cell !== null || kind !== null || isFrame;
    if (isBorder) found.tokens.push({ kind: "border" });

    const pressed = isButton(element) ? button(element, outer) : [];
    if (pressed.length > 0) found.tokens.push({ kind: "border" });
    const gathered = children(element, around);
    for (const take of pressed) gathered.take.push(take);
    if (pressed.length > 0 || isBorder) found.tokens.push({ kind: "border" });

    if (level !== null && around.heading && around.heading.length > 0) {
      const heading = around.heading.join(" ").slice(0, limits.label);
      lastHeading = heading;
      gathered.heading = heading;
      if (room("headings")) found.headings.push({ text: heading, level });
      const table = outer.table === null ? undefined : found.tables[outer.table];
      if (element.tagName === "CAPTION" && table) table.heading = heading;
    }
    const merges = gathered.take.length > 1;
    if (gathered.take.length > 0 && (kind !== null || merges)) {
      const id = contain(element, kind ?? "group", gathered, headingBefore);
      if (around.row && kind === "row") around.row.container = id;
    }
    const table = around.table === null ? undefined : found.tables[around.table];
    if (kind === "row" && around.row && table) closeRow(around.row, table);
    return gathered;
  }

  const gathered = children(start, nowhere);
  contain(start, "page", gathered, "");
  return found;
}
