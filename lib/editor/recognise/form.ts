import type {
  ButtonId,
  ContainerId,
  ControlId,
  PageSurvey,
  SurveyedControl,
} from "../survey/page-survey.ts";
import type { TaughtControl } from "../taught.ts";
import { type WordPart, wordParts } from "../words/editor-words.ts";
import { type Concept, conceptsOfLabel } from "../words/matching.ts";
import { type Assignment, assign, marginOf } from "./assignment.ts";
import { containersWithin } from "./containers.ts";
import type { Evidence } from "./evidence.ts";
import { isTypeList, recordTypeOf } from "./record-type.ts";
import type { TableReading } from "./rows.ts";
import { signals } from "./signals/index.ts";
import { toldAround } from "./told-type.ts";
import { confidenceOf, thresholds } from "./weights.ts";

/** One part of a form: which control it is, how surely, and why. */
export interface PartReading {
  part: WordPart;
  control: ControlId;
  points: number;
  /** 0 to 1. */
  confidence: number;
  /** Points that the next best joint assignment with this part elsewhere is worse. */
  margin: number;
  /** Points that the same control is better as this part than as any other. */
  conflict: number;
  /** May be filled unasked. */
  sure: boolean;
  evidence: Evidence[];
}

/** A form for one record. */
export interface FormReading {
  container: ContainerId;
  /** The container and all that lie in it. */
  within: ReadonlySet<ContainerId>;
  parts: ReadonlyMap<WordPart, PartReading>;
  /** Visible text controls that are no part that we know. */
  unexplained: ControlId[];
  /** The record type that it stands at; null where none is chosen yet, or none is told. */
  type: string | null;
  save: ButtonId | null;
  /** Index of the record's row in which it stands, where a record is edited in place; else null. */
  row: number | null;
  /** Zones that the form itself tells, apart from the rest of the page. */
  zones: string[];
  score: number;
}

/** A form for a record has about a dozen controls; past this it is a table of them. */
const MOST_CONTROLS = 40;
/** Points that each control that stays unexplained takes from a container's score. */
const UNEXPLAINED_COST = 0.5;

/** Widgets that can be each part. */
const FITS: Readonly<Record<WordPart, ReadonlySet<SurveyedControl["widget"]>>> = {
  type: new Set(["select", "radios", "combobox", "choices"]),
  name: new Set(["text"]),
  value: new Set(["text", "textarea"]),
  priority: new Set(["text", "select"]),
  weight: new Set(["text", "select"]),
  port: new Set(["text"]),
  service: new Set(["text", "select", "combobox"]),
  protocol: new Set(["text", "select", "combobox", "radios"]),
  flags: new Set(["text", "select", "combobox"]),
  tag: new Set(["text", "select", "combobox"]),
  ttl: new Set(["text", "select", "combobox"]),
};

function fits(part: WordPart, control: SurveyedControl): boolean {
  if (!FITS[part].has(control.widget)) return false;
  if (part !== "type") return !isTypeList(control.options);
  return control.widget === "combobox" && control.options.length < 2
    ? true
    : isTypeList(control.options);
}

type Points = Map<Concept, number>;

function gather(
  control: SurveyedControl,
  form: readonly SurveyedControl[],
  type: string | null,
  survey: PageSurvey,
  tables: readonly TableReading[],
  taught: readonly TaughtControl[],
): { points: Points; evidence: Evidence[] } {
  const evidence = signals.flatMap(({ name, find }) =>
    find({ control, form, type, survey, tables, taught }).map((finding) => ({
      ...finding,
      control: control.id,
      signal: name,
    })),
  );
  const points: Points = new Map();
  for (const { concept, points: worth } of evidence)
    points.set(concept, (points.get(concept) ?? 0) + worth);
  return { points, evidence };
}

/** A label that is nothing but the word for the type. */
function isLabelledType({ labels }: SurveyedControl): boolean {
  return labels.some(({ text }) => conceptsOfLabel(text).get("type") === 1);
}

/**
 * Whether a control could be the choice of the record's type. A custom list hides its choices until
 * it is opened: it must show a type, or be called one on a page of DNS.
 */
export function isTypeChoice(control: SurveyedControl, onDnsPage: boolean): boolean {
  if (control.visibility === "hidden" || !FITS.type.has(control.widget)) return false;
  // Tiles of which none is chosen open a form, and belong to none yet.
  if (control.widget === "choices" && control.chosenValue === "") return false;
  if (isTypeList(control.options)) return true;
  if (control.widget !== "combobox" || control.options.length > 1) return false;
  return recordTypeOf(control.value) !== null || (onDnsPage && isLabelledType(control));
}

/** What the controls of a form tell of it by themselves. */
type FormCore = Omit<FormReading, "save" | "row" | "zones">;

interface JudgedForm {
  controls: SurveyedControl[];
  gathered: { points: Points; evidence: Evidence[] }[];
  gains: (number | null)[][];
  best: Assignment;
}

function judge(
  controls: SurveyedControl[],
  typeChoice: ControlId | null,
  type: string | null,
  survey: PageSurvey,
  tables: readonly TableReading[],
  taught: readonly TaughtControl[],
): JudgedForm {
  const gathered = controls.map((control) =>
    gather(control, controls, type, survey, tables, taught),
  );
  const gains = wordParts.map((part) =>
    controls.map((control, at) => {
      if (!fits(part, control)) return null;
      if (part === "type" && control.id !== typeChoice) return null;
      const points = gathered[at]?.points;
      const gain = (points?.get(part) ?? 0) - (points?.get("no-part") ?? 0);
      return gain >= thresholds.guess ? gain : null;
    }),
  );
  return { controls, gathered, gains, best: assign(gains) };
}

function conflictOf(points: Points, part: WordPart): number {
  const others = [...points].filter(([concept]) => concept !== part).map(([, worth]) => worth);
  return (points.get(part) ?? 0) - Math.max(0, ...others);
}

function readParts({ controls, gathered, gains, best }: JudgedForm): Map<WordPart, PartReading> {
  const parts = new Map<WordPart, PartReading>();
  wordParts.forEach((part, row) => {
    const at = best.chosen[row];
    const control = at === null || at === undefined ? undefined : controls[at];
    const found = at === null || at === undefined ? undefined : gathered[at];
    if (!control || !found || at === null || at === undefined) return;
    const points = gains[row]?.[at] ?? 0;
    const margin = marginOf(gains, best, row);
    const conflict = conflictOf(found.points, part);
    parts.set(part, {
      part,
      control: control.id,
      points,
      confidence: confidenceOf(points),
      margin,
      conflict,
      sure:
        points >= thresholds.points &&
        margin >= thresholds.margin &&
        conflict >= thresholds.conflict,
      evidence: found.evidence.filter(({ concept }) => concept === part || concept === "no-part"),
    });
  });
  return parts;
}

/** The type at which the form stands, by what its choice shows. */
function typeOf(control: SurveyedControl): string | null {
  const shown = control.options.find(
    ({ text, value }) => text === control.value || value === control.value,
  );
  return (
    recordTypeOf(control.value) ??
    recordTypeOf(control.chosenValue) ??
    (shown ? recordTypeOf(shown.text) : null)
  );
}

/**
 * The form around a choice of record types: of the containers around it the one whose controls are
 * best explained as the parts of one record.
 */
export function readForm(
  choice: SurveyedControl,
  survey: PageSurvey,
  tables: readonly TableReading[],
  taught: readonly TaughtControl[],
): FormCore | null {
  return readAround(choice, choice, survey, tables, taught);
}

/**
 * The form around a text control that has no choice of types: one of a fixed type.
 * @param apart controls of records that are edited in place, which are no part of another's form.
 */
export function readFormAround(
  control: SurveyedControl,
  survey: PageSurvey,
  tables: readonly TableReading[],
  taught: readonly TaughtControl[],
  apart: ReadonlySet<ControlId>,
): FormCore | null {
  return readAround(control, null, survey, tables, taught, apart);
}

/**
 * Whether a control is a further blank one for a second value of the same record set: it stands in
 * the same column of a later row, called and filled as the first one is.
 */
function isFurther(control: SurveyedControl, all: readonly SurveyedControl[]): boolean {
  const { cell } = control;
  if (cell === null) return false;
  const sameText = (a: SurveyedControl, b: SurveyedControl) =>
    a.placeholder === b.placeholder &&
    a.labels.map(({ text }) => text).join() === b.labels.map(({ text }) => text).join();
  return all.some(
    (first) =>
      first.id < control.id &&
      // A preset stands in each: `3600`.
      first.value === control.value &&
      first.cell?.table === cell.table &&
      first.cell.column === cell.column &&
      first.container !== control.container &&
      first.widget === control.widget &&
      (control.labels.length > 0 || control.placeholder !== "") &&
      sameText(first, control),
  );
}

function readAround(
  start: SurveyedControl,
  choice: SurveyedControl | null,
  survey: PageSurvey,
  tables: readonly TableReading[],
  taught: readonly TaughtControl[],
  apart: ReadonlySet<ControlId> = new Set(),
): FormCore | null {
  let best: FormCore | null = null;
  for (
    let at: ContainerId | null = start.container;
    at !== null;
    at = survey.containers[at]?.parent ?? null
  ) {
    const within = containersWithin(survey, at);
    const all = survey.controls.filter(
      ({ container, visibility, widget }) =>
        within.has(container) && visibility !== "hidden" && widget !== "secret",
    );
    // A form that lies in one table does not go on in another one, which holds records.
    if (choice?.cell && all.some(({ cell }) => cell && cell.table !== choice.cell?.table)) break;
    if (all.some((control) => control.id !== choice?.id && isTypeChoice(control, false))) break;
    const controls = all.filter((control) => !isFurther(control, all));
    if (controls.length > MOST_CONTROLS) break;
    if (all.some(({ id }) => apart.has(id))) break;
    const type = choice ? typeOf(choice) : toldAround(survey, { container: at, within });
    const judged = judge(controls, choice?.id ?? null, type, survey, tables, taught);
    const parts = readParts(judged);
    const explained = new Set([...parts.values()].map(({ control }) => control));
    const unexplained = controls
      .filter(
        ({ id, widget }) => !explained.has(id) && (widget === "text" || widget === "textarea"),
      )
      .map(({ id }) => id);
    const score = judged.best.total - unexplained.length * UNEXPLAINED_COST;
    if (!best || score > best.score) {
      best = { container: at, within, parts, unexplained, type: choice ? type : null, score };
    }
    const kind = survey.containers[at]?.kind;
    // Two forms of fixed types side by side are never one.
    if (kind === "dialog" || (choice === null && kind === "form")) break;
  }
  return best;
}
