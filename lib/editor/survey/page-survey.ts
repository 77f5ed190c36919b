/**
 * What is seen of a page: plain data, so that it can be saved, sent, fuzzed and judged without a
 * browser. Ids are positions in this one survey and mean nothing in another.
 */

export type ControlId = number;
export type ButtonId = number;
export type ContainerId = number;
export type TableId = number;

/** The ways by which a text can be the label of a control, the explicit ones first. */
export const labelRoutes = [
  "label-for",
  "label-around",
  "aria-labelledby",
  "aria-label",
  "column",
  "left-cell",
  "title",
  "preceding-text",
  "legend",
  "aria-describedby",
] as const;

export type LabelRoute = (typeof labelRoutes)[number];

export interface SurveyedLabel {
  route: LabelRoute;
  text: string;
}

/** What kind of thing the owner operates. */
export type Widget =
  | "text"
  | "textarea"
  | "select"
  | "radios"
  | "combobox"
  /** Tabs, chips, tiles or buttons of record types, side by side. */
  | "choices"
  /** Turned on or off. Of these only the ones that speak of a proxy are surveyed. */
  | "switch"
  | "secret";

export interface ControlOption {
  text: string;
  value: string;
}

/**
 * Whether a person could operate the control now. `offscreen` is rendered, but whether something
 * lies over it can only be told once it is scrolled into view.
 */
export type Visibility = "usable" | "offscreen" | "covered" | "hidden";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SurveyedControl {
  id: ControlId;
  widget: Widget;
  tag: string;
  /** The `type` attribute of an input, lower case; "" elsewhere. */
  inputType: string;
  role: string;
  labels: SurveyedLabel[];
  name: string;
  idAttribute: string;
  testId: string;
  autocomplete: string;
  placeholder: string;
  options: ControlOption[];
  /** What stands in it: the text of an input, the shown text of a choice; "" for a secret one. */
  value: string;
  /** The value behind a choice, where it has one. */
  chosenValue: string;
  /** Whether what stands there was put there by us, and the page has not changed it. */
  filledByUs: boolean;
  maxLength: number | null;
  /** Greatest number that it takes, of a number input. */
  max: number | null;
  required: boolean;
  disabled: boolean;
  readOnly: boolean;
  visibility: Visibility;
  box: Box;
  /** Text on the same line right beside it: `.example.com`, `seconds`. */
  beside: string;
  /** Help text that follows it, up to the next control: `Leave blank for the domain itself`. */
  hint: string;
  container: ContainerId;
  /** The table cell in which it stands. */
  cell: { table: TableId; column: number } | null;
}

/** An element that holds several controls: the places where a form can begin. */
export interface SurveyedContainer {
  id: ContainerId;
  parent: ContainerId | null;
  kind: "form" | "dialog" | "row" | "table" | "group" | "page";
  /** Its own name: legend, `aria-label`, or the first heading in it. */
  heading: string;
  /** The last heading in front of it. */
  headingBefore: string;
  /** Of a form, the address to which it is sent, as written; else "". */
  action: string;
  /** Of a form, what its hidden field for a type holds; else "". */
  hiddenType: string;
}

export interface SurveyedButton {
  id: ButtonId;
  text: string;
  /** `aria-label` and `title`. */
  label: string;
  container: ContainerId;
  /** It sends the form in which it stands. */
  submits: boolean;
  /** It is a link to another document: pressing it would end this one. */
  navigates: boolean;
  disabled: boolean;
  visible: boolean;
}

export interface SurveyedCell {
  text: string;
  /** A longer text that is given for the cell, where the shown one is cut. */
  title: string;
  controls: ControlId[];
}

export interface SurveyedRow {
  table: TableId;
  /** Null where nothing stands in the row that could be operated. */
  container: ContainerId | null;
  cells: SurveyedCell[];
  buttons: ButtonId[];
}

export interface SurveyedTable {
  id: TableId;
  headers: string[];
  /** Caption, or the last heading in front of it. */
  heading: string;
}

/** A text that counts rows: `1–20 of 57`. */
export interface SurveyedCount {
  /** Number of the first row that is shown; null where only their number is said. */
  from: number | null;
  to: number;
  all: number;
}

export interface PageSurvey {
  number: number;
  page: {
    host: string;
    path: string;
    query: string;
    hash: string;
    title: string;
    headings: { text: string; level: number }[];
    /** Sentences in which an `@` stands alone: `Use @ for the domain itself`. */
    notes: string[];
  };
  controls: SurveyedControl[];
  containers: SurveyedContainer[];
  buttons: SurveyedButton[];
  tables: SurveyedTable[];
  rows: SurveyedRow[];
  counts: SurveyedCount[];
  /** Which limits cut the survey short; empty where it is whole. */
  cut: string[];
}
