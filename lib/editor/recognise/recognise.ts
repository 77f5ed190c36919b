import type { ContainerId, ControlId, PageSurvey, SurveyedControl } from "../survey/page-survey.ts";
import type { TaughtControl } from "../taught.ts";
import { actionMatch } from "../words/matching.ts";
import { asksOnly, readAddControls, readSaveControl, saysSave } from "./actions.ts";
import { containersWithin } from "./containers.ts";
import { readExtent } from "./extent.ts";
import { fixedType, toldType } from "./fixed-type.ts";
import { type FormReading, isTypeChoice, readForm, readFormAround } from "./form.ts";
import { readConvention } from "./page-convention.ts";
import type { Reading } from "./reading.ts";
import { isTypeList, recordTypeOf } from "./record-type.ts";
import { type RowRecord, readTables } from "./rows.ts";
import { readZone } from "./zone.ts";
import { zonesOfForm } from "./zone-of-part.ts";

/** Words of DNS in titles and headings: without rows they must at least be there. */
function speaksOfDns({ page }: PageSurvey): boolean {
  return [page.title, ...page.headings.map(({ text }) => text)].some(
    (text) => actionMatch(text, "dns") > 0,
  );
}

/**
 * Whether a form is the row of a table by which its records are filtered: it stands among rows of
 * text, has the same columns as a row for a new record, and nothing in it says that it saves.
 */
function isFilterRow(survey: PageSurvey, form: FormReading, rows: readonly RowRecord[]): boolean {
  const choice = survey.controls[form.parts.get("type")?.control ?? -1];
  if (!choice?.cell || form.row !== null || saysSave(survey, form.within)) return false;
  if (offersTypesAlone(choice) && holdsButton(survey, choice.container)) return false;
  const { table } = choice.cell;
  return rows.some(
    ({ row, controls }) => survey.rows[row]?.table === table && controls.length <= 1,
  );
}

/** A filter has a choice for all types as well, or an empty one; a new record is of one. */
function offersTypesAlone({ options }: SurveyedControl): boolean {
  return (
    options.length > 0 &&
    options.every(({ text, value }) => recordTypeOf(text) !== null || recordTypeOf(value) !== null)
  );
}

function holdsButton(survey: PageSurvey, around: ContainerId): boolean {
  return survey.buttons.some(({ container, visible }) => container === around && visible);
}

/**
 * Whether a form makes or changes a record. A form that asks DNS has a type and a name as well; one
 * that publishes has a value.
 */
function publishes(survey: PageSurvey, form: FormReading, rows: readonly RowRecord[]): boolean {
  // A tool that asks a name server has a field for it, which reads like a value.
  if (asksOnly(survey, form.within) || isFilterRow(survey, form, rows)) return false;
  if (asksWho(survey, form)) return false;
  const has = (part: "name" | "value") => form.parts.has(part);
  if (has("value")) return has("name") || rows.length > 0 || speaksOfDns(survey);
  // Only the type is asked for at first; the rest comes when it is chosen.
  if (asksTypeAlone(survey, form)) return rows.length > 0;
  const rest = form.unexplained.length;
  return (
    form.save !== null &&
    (rest === 0 || (rest === 1 && form.type !== null && saysSave(survey, form.within))) &&
    (rows.length > 0 || !has("name")) &&
    speaksOfDns(survey)
  );
}

/** Tiles or buttons of types of which none is chosen yet, and nothing else: a first step. */
function asksTypeAlone(survey: PageSurvey, { parts, unexplained }: FormReading): boolean {
  const choice = survey.controls[parts.get("type")?.control ?? -1];
  return (
    choice?.widget === "radios" &&
    choice.value === "" &&
    parts.size === 1 &&
    unexplained.length === 0
  );
}

/**
 * Whether a form asks who someone is: a contact form may list record types as its topics. Saving is
 * said in words there as little as anywhere.
 */
function asksWho(survey: PageSurvey, form: FormReading): boolean {
  return (
    !saysSave(survey, form.within) &&
    survey.controls.some(
      ({ container, inputType, widget, visibility }) =>
        form.within.has(container) &&
        visibility !== "hidden" &&
        (inputType === "email" || inputType === "tel" || widget === "secret"),
    )
  );
}

/** Rows that an owner has open for editing at one time, at most. */
const MOST_ROW_FORMS = 5;

function readForms(
  survey: PageSurvey,
  tables: Reading["tables"],
  rows: readonly RowRecord[],
  taught: readonly TaughtControl[],
): FormReading[] {
  const rowOf = new Map(rows.flatMap(({ controls, row }) => controls.map((id) => [id, row])));
  const choices = survey.controls.filter((control) => isTypeChoice(control, speaksOfDns(survey)));
  // Where every row is edited in place, only what stands outside of them is a form.
  const inRows = choices.filter(({ id }) => rowOf.has(id));
  const read = inRows.length > MOST_ROW_FORMS ? choices.filter((c) => !rowOf.has(c.id)) : choices;
  const forms = read.flatMap((choice) => {
    const form = readForm(choice, survey, tables, taught);
    if (!form) return [];
    const whole = {
      ...form,
      save: readSaveControl(survey, form),
      row: rowOf.get(choice.id) ?? null,
      zones: zonesOfForm(survey, form),
    };
    return publishes(survey, whole, rows) ? [whole] : [];
  });
  const fixed = readFixedForms(survey, tables, rows, forms, taught);
  return inOrder(survey, [...forms, ...fixed]);
}

/** The table in whose cells a form lies; null where it lies in none. */
function tableOf(survey: PageSurvey, form: FormReading): number | null {
  const cells = [...form.parts.values()].map(({ control }) => survey.controls[control]?.cell);
  return cells.find((cell) => cell)?.table ?? null;
}

/**
 * The best form first. Of a table's blank rows the first comes first, however well another is read:
 * they are alike, and an owner fills them from above.
 */
function inOrder(survey: PageSurvey, forms: readonly FormReading[]): FormReading[] {
  const byPlace = forms.toSorted((a, b) => a.container - b.container);
  const ordered = forms
    .toSorted((a, b) => b.score - a.score)
    .flatMap((form) => {
      const table = form.row === null ? tableOf(survey, form) : null;
      const isAlike = (one: FormReading) => one.row === null && tableOf(survey, one) === table;
      return table === null ? [form] : byPlace.filter(isAlike);
    });
  return [...new Set(ordered)];
}

/** Whether the button that saves a form says so; any form can be sent. */
function savesInWords(survey: PageSurvey, { save }: FormReading): boolean {
  const button = survey.buttons[save ?? -1];
  return (
    button !== undefined &&
    [button.text, button.label].some(
      (text) => actionMatch(text, "save") > 0 || actionMatch(text, "addRecord") > 0,
    )
  );
}

/** Whether a form without a choice of types is surely one for a record. */
function publishesFixed(
  survey: PageSurvey,
  form: FormReading,
  rows: readonly RowRecord[],
): boolean {
  const sure = (part: "name" | "value") => form.parts.get(part)?.sure === true;
  return (
    sure("value") &&
    (sure("name") || form.zones.length > 0) &&
    form.save !== null &&
    savesInWords(survey, form) &&
    // What serves no told type is one only where records stand and the owner pressed for it.
    (rows.length > 0 ||
      (form.type !== null && speaksOfDns(survey)) ||
      (toldType(survey, form) !== null && form.parts.size > 2)) &&
    !asksOnly(survey, form.within) &&
    !asksWho(survey, form)
  );
}

/** Forms for one type of record alone: around the text fields that no other form has. */
function readFixedForms(
  survey: PageSurvey,
  tables: Reading["tables"],
  rows: readonly RowRecord[],
  typed: readonly FormReading[],
  taught: readonly TaughtControl[],
): FormReading[] {
  const taken = new Set([
    ...rows.flatMap(({ controls }) => controls),
    ...typed.flatMap(({ parts, unexplained }) => [
      ...[...parts.values()].map(({ control }) => control),
      ...unexplained,
    ]),
  ]);
  const forms = new Map<number, FormReading>();
  const inPlace = rows.filter(({ controls }) => controls.length > 1);
  const rowOf = new Map(
    inPlace.length > MOST_ROW_FORMS
      ? []
      : inPlace.flatMap(({ controls, row }) => controls.map((id) => [id, row])),
  );
  for (const control of survey.controls) {
    const isText = control.widget === "text" || control.widget === "textarea";
    const row = rowOf.get(control.id) ?? null;
    if (!isText || control.visibility === "hidden") continue;
    if (taken.has(control.id) && row === null) continue;
    if ([...forms.values()].some(({ within }) => within.has(control.container))) continue;
    const apart = inPlace.filter((other) => other.row !== row).flatMap(({ controls }) => controls);
    const core = readFormAround(control, survey, tables, taught, new Set(apart));
    if (!core || forms.has(core.container)) continue;
    const whole: FormReading = {
      ...core,
      save: readSaveControl(survey, core),
      row,
      zones: zonesOfForm(survey, core),
    };
    const form = { ...whole, type: fixedType(survey, whole) };
    if (publishesFixed(survey, form, rows)) forms.set(form.container, form);
  }
  return [...forms.values()];
}

/** Types side by side of which none is chosen: pressing one opens the form of that type. */
function readOpeners(survey: PageSurvey): ControlId[] {
  return survey.controls
    .filter(
      ({ widget, options, visibility, disabled, readOnly, container }) =>
        widget === "choices" &&
        !asksOnly(survey, containersWithin(survey, container)) &&
        isTypeList(options) &&
        visibility !== "hidden" &&
        !disabled &&
        !readOnly,
    )
    .map(({ id }) => id);
}

/**
 * Reads a page: which forms for a record stand open and which control is which, which records stand
 * in its tables, what opens a form, which zone it edits, how it writes. Pure; asks no one.
 */
export function recognise(survey: PageSurvey, taught: readonly TaughtControl[] = []): Reading {
  const tables = readTables(survey);
  const rows = tables.flatMap(({ records }) => records);
  const forms = readForms(survey, tables, rows, taught);
  const add = readAddControls(survey);
  const edits = rows.some(({ edit }) => edit.length > 0);
  const manages = rows.length > 0 && (add.length > 0 || edits);
  const dns = speaksOfDns(survey) || rows.length > 0;
  const opens = add.length > 0 || readOpeners(survey).length > 0;
  const empty = opens && speaksOfDns(survey);
  const served = forms.some(({ type, parts }) => type !== null || parts.has("type"));
  const editor = served || manages || empty;
  const zone = readZone(survey, forms, rows);
  return {
    number: survey.number,
    editor,
    because: editor
      ? [
          served ? "a form for a record" : "",
          manages ? "records that can be added to or edited" : "",
          empty ? "a page of DNS that adds records" : "",
        ]
          .filter((reason) => reason !== "")
          .join(", ")
      : "no form for a record, and no records that can be edited",
    forms,
    tables,
    rows,
    extent: readExtent(survey, tables, forms),
    add,
    openers: dns ? readOpeners(survey) : [],
    zone,
    convention: readConvention(
      survey,
      forms[0] ?? null,
      rows,
      zone.zone.kind === "told" ? zone.zone.name : null,
    ),
  };
}
