import type {
  PageSurvey,
  SurveyedButton,
  SurveyedControl,
} from "../../../lib/editor/survey/page-survey.ts";

/** A control as a test describes it: everything else is as a plain text input has it. */
export interface ControlSketch extends Partial<Omit<SurveyedControl, "id" | "labels" | "options">> {
  label?: string;
  options?: readonly string[];
}

export interface PageSketch {
  /** Controls of the one form of the page. */
  form?: readonly ControlSketch[];
  headers?: readonly string[];
  rows?: readonly (readonly string[])[];
  /** Rows, by position, whose cells are controls that hold the texts. */
  typedRows?: readonly number[];
  /** What stands above the form, and what it sends as the type without showing it. */
  formHeading?: string;
  hiddenType?: string;
  /** Text of the button that sends the form. */
  send?: string;
  /** Texts of buttons beside the table. */
  buttons?: readonly string[];
  /** Each row has a button to edit it. */
  editable?: boolean;
  /** What the page says of how many rows it shows. */
  counts?: PageSurvey["counts"];
  page?: Partial<PageSurvey["page"]>;
}

const PAGE = 0;
const FORM = 1;
const TABLE = 2;
const FIRST_ROW = 3;

function controlOf(sketch: ControlSketch, id: number): SurveyedControl {
  const { label, options = [], ...rest } = sketch;
  const isList = options.length > 0;
  const [first = ""] = options;
  return {
    id,
    widget: isList ? "select" : "text",
    tag: isList ? "select" : "input",
    inputType: isList ? "" : "text",
    role: "",
    labels: label === undefined ? [] : [{ route: "label-for", text: label }],
    name: "",
    idAttribute: "",
    testId: "",
    autocomplete: "",
    placeholder: "",
    options: options.map((text) => ({ text, value: text })),
    value: first,
    chosenValue: first,
    filledByUs: false,
    maxLength: null,
    max: null,
    required: false,
    disabled: false,
    readOnly: false,
    visibility: "usable",
    box: { x: 0, y: id * 40, width: 200, height: 30 },
    beside: "",
    hint: "",
    container: FORM,
    cell: null,
    ...rest,
  };
}

function buttonOf(text: string, id: number, container: number): SurveyedButton {
  return {
    id,
    text,
    label: "",
    container,
    submits: false,
    navigates: false,
    disabled: false,
    visible: true,
  };
}

/** The survey of a page with one form and one table, as a test needs it. */
export function surveyOf(sketch: PageSketch): PageSurvey {
  const { form = [], headers = [], rows = [], buttons = [], editable = false, page } = sketch;
  const { counts = [] } = sketch;
  const { typedRows = [], send = "Save", formHeading = "", hiddenType = "" } = sketch;
  const controls = form.map(controlOf);
  const surveyed = rows.map((cells, at) =>
    cells.map((text, column) => {
      if (!typedRows.includes(at)) return { text, title: "", controls: [] };
      const id = controls.length;
      const cell = { table: 0, column };
      controls.push(controlOf({ value: text, container: FIRST_ROW + at, cell }, id));
      return { text: "", title: "", controls: [id] };
    }),
  );
  const outer = buttons.map((text, id) => buttonOf(text, id, PAGE));
  const edits = editable
    ? rows.map((_, at) => buttonOf("Edit", outer.length + at, FIRST_ROW + at))
    : [];
  const save =
    form.length > 0
      ? [{ ...buttonOf(send, outer.length + edits.length, FORM), submits: true }]
      : [];
  const container = (
    id: number,
    parent: number | null,
    kind: PageSurvey["containers"][number]["kind"],
  ) => ({ id, parent, kind, heading: "", headingBefore: "", action: "", hiddenType: "" });
  return {
    number: 1,
    page: {
      host: "dash.provider.example",
      path: "/dns",
      query: "",
      hash: "",
      title: "DNS",
      headings: [{ text: "DNS records of example.com", level: 1 }],
      notes: [],
      ...page,
    },
    controls,
    containers: [
      container(PAGE, null, "page"),
      { ...container(FORM, PAGE, "form"), heading: formHeading, hiddenType },
      container(TABLE, PAGE, "table"),
      ...rows.map((_, at) => container(FIRST_ROW + at, TABLE, "row")),
    ],
    buttons: [...outer, ...edits, ...save],
    tables: headers.length > 0 ? [{ id: 0, headers: [...headers], heading: "" }] : [],
    rows: surveyed.map((cells, at) => ({
      table: 0,
      container: FIRST_ROW + at,
      cells,
      buttons: editable ? [outer.length + at] : [],
    })),
    counts,
    cut: [],
  };
}

export const TYPES = ["A", "AAAA", "CNAME", "MX", "TXT", "SRV"] as const;

/** The list of types, with one of them chosen. */
export function typeList(chosen: string, sketch: ControlSketch = {}): ControlSketch {
  return { label: "Type", options: TYPES, value: chosen, chosenValue: chosen, ...sketch };
}
