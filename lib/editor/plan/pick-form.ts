import { typeName } from "../../records/rdata.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { unquoted } from "../../records/txt.ts";
import type { AddControl } from "../recognise/actions.ts";
import { containersWithin } from "../recognise/containers.ts";
import type { FormReading } from "../recognise/form.ts";
import type { Reading } from "../recognise/reading.ts";
import { recordTypesIn } from "../recognise/record-type.ts";
import type { RowRecord } from "../recognise/rows.ts";
import type { ButtonId, PageSurvey, SurveyedControl } from "../survey/page-survey.ts";
import { notBegun, type Progress } from "./fill-plan.ts";
import { absoluteName, sameData, sameText, sameType, singleKind } from "./meaning.ts";

/** The control of a part, where the form has one. */
export function controlOf(
  survey: PageSurvey,
  form: FormReading,
  part: "type" | "name" | "value",
): SurveyedControl | null {
  const id = form.parts.get(part)?.control;
  return id === undefined ? null : (survey.controls[id] ?? null);
}

/** The record that stands in a form, as if it were a row; null where its value is empty. */
export function recordIn(survey: PageSurvey, form: FormReading): RowRecord | null {
  const value = controlOf(survey, form, "value")?.value.trim() ?? "";
  if (value === "") return null;
  const number = (part: "priority" | "weight" | "port") => {
    const id = form.parts.get(part)?.control;
    const text = id === undefined ? "" : (survey.controls[id]?.value ?? "");
    return /^\d+$/.test(text) ? Number(text) : null;
  };
  return {
    row: -1,
    type: form.type ?? "",
    name: controlOf(survey, form, "name")?.value ?? "",
    value,
    priority: number("priority"),
    weight: number("weight"),
    port: number("port"),
    cut: false,
    text: value,
    edit: [],
    controls: [],
    container: form.container,
  };
}

/** Whether a form shows the record of a row: then it edits that row and no other. */
function shows(held: RowRecord, row: RowRecord, zone: string): boolean {
  if (absoluteName(held.name, zone) !== absoluteName(row.name, zone)) return false;
  if (held.type !== "" && held.type !== row.type) return false;
  if (!row.cut) return sameText(held.value, row.value);
  const shown = unquoted(row.value.replace(/(?:…|\.\.\.)$/, ""))
    .replaceAll('"', "")
    .trim();
  return unquoted(held.value).startsWith(shown);
}

/**
 * The form of a row in which a record is edited in place, by the form of another row of its table:
 * what stands in the same column is the same part. Null where the rows are not alike.
 */
function likeOther(
  survey: PageSurvey,
  forms: readonly FormReading[],
  { row, type, container, controls }: RowRecord,
): FormReading | null {
  const table = survey.rows[row]?.table;
  if (table === undefined || container === null) return null;
  for (const form of forms) {
    const parts = [...form.parts.values()].flatMap((part) => {
      const like = survey.controls[part.control];
      if (like?.cell?.table !== table) return [];
      const twins = controls.filter((id) => {
        const control = survey.controls[id];
        return control?.cell?.column === like.cell?.column && control?.widget === like.widget;
      });
      const [control] = twins;
      return control !== undefined && twins.length === 1 ? [{ ...part, control }] : [];
    });
    if (parts.length !== form.parts.size || form.unexplained.length > 0) continue;
    const within = containersWithin(survey, container);
    const own = new Map(parts.map((part) => [part.part, part]));
    return { ...form, container, within, parts: own, type, row };
  }
  return null;
}

/** The button of a row that opens its form here; null where there is none that we may press. */
export function editButton(survey: PageSurvey, { edit: [first] }: RowRecord): ButtonId | null {
  const button = survey.buttons[first ?? -1];
  return button && !button.navigates && !button.submits ? button.id : null;
}

/** The open form that edits a row; null where none does. */
export function formOfRow(
  survey: PageSurvey,
  forms: readonly FormReading[],
  row: RowRecord,
  zone: string,
): FormReading | null {
  const inPlace = forms.some((form) => form.row === row.row) ? null : likeOther(survey, forms, row);
  const showing = [...forms, ...(inPlace ? [inPlace] : [])].filter((form) => {
    const held = recordIn(survey, form);
    return held !== null && shows(held, row, zone);
  });
  return showing.length === 1 ? (showing[0] ?? null) : null;
}

export type NewForm =
  | { kind: "form"; form: FormReading }
  /** A form that edits a record of which the name holds one, on a page without its row. */
  | { kind: "rival"; form: FormReading }
  | { kind: "none" }
  /** The open form holds a record that would be lost. */
  | { kind: "holds-other"; text: string };

/** Whether a form can take a record of a type: by a choice, or since it serves that type alone. */
function serves(form: FormReading, type: string, progress: Pick<Progress, "ofType">): boolean {
  if (form.parts.has("type") || form.type === type) return true;
  return form.type === null && progress.ofType;
}

/**
 * The open form into which a new record may go: an empty one, one that holds this very record, or
 * one that we filled ourselves. A form that holds another record is never written over.
 */
export function formForNew(
  survey: PageSurvey,
  forms: readonly FormReading[],
  record: RequiredRecord,
  zone: string,
  progress: Pick<Progress, "ofType"> = notBegun,
): NewForm {
  let other: string | null = null;
  for (const form of forms) {
    if (!serves(form, typeName(record.rdata), progress)) continue;
    const held = recordIn(survey, form);
    if (form.row !== null) continue;
    if (held === null || controlOf(survey, form, "value")?.filledByUs)
      return { kind: "form", form };
    const sameName = absoluteName(held.name, zone) === record.name;
    if (sameName && sameType(held, record) && sameData(held, record.rdata)) {
      return { kind: "form", form };
    }
    const { rdata } = record;
    const kind = rdata.type === "TXT" ? singleKind(rdata.text, record.name) : null;
    const rival =
      sameName &&
      sameType(held, record) &&
      (rdata.type === "CNAME" || (kind !== null && singleKind(held.value, record.name) === kind));
    if (rival) return { kind: "rival", form };
    other ??= held.value;
  }
  return other === null ? { kind: "none" } : { kind: "holds-other", text: other };
}

/** Types that the section around a button is headed with. */
function sectionTypes(survey: PageSurvey, add: AddControl): string[] {
  const button = survey.buttons[add.button];
  const container = button ? survey.containers[button.container] : undefined;
  const heading = container?.heading || container?.headingBefore || "";
  return [...recordTypesIn(heading).keys()];
}

/** The control that opens an empty form for a type; null where it cannot be told. */
export function addControlFor(
  survey: PageSurvey,
  reading: Reading,
  type: string,
): AddControl | null {
  const fitting = reading.add.filter(({ types }) => types.length === 0 || types.includes(type));
  const own = fitting.filter(({ types }) => types.includes(type));
  const candidates = own.length > 0 ? own : fitting;
  const [first] = candidates;
  if (!first || candidates.length === 1) return first ?? null;
  const sectioned = candidates.filter((add) => sectionTypes(survey, add).length > 0);
  if (sectioned.length > 1) {
    return sectioned.find((add) => sectionTypes(survey, add).includes(type)) ?? null;
  }
  return candidates.every(({ text }) => text === first.text) || fitting.length > 0 ? first : null;
}
