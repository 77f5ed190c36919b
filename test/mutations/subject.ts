import type { FillOrder } from "../../lib/editor/fill-order.ts";
import { notBegun } from "../../lib/editor/plan/fill-plan.ts";
import { formForNew } from "../../lib/editor/plan/pick-form.ts";
import { planFill } from "../../lib/editor/plan/plan.ts";
import type { FormReading } from "../../lib/editor/recognise/form.ts";
import type { Reading } from "../../lib/editor/recognise/reading.ts";
import { recognise } from "../../lib/editor/recognise/recognise.ts";
import type { ControlId, PageSurvey } from "../../lib/editor/survey/page-survey.ts";
import type { CorpusCase } from "../score/format.ts";
import { judgeFields } from "../score/judge.ts";

/** A form of the corpus as it was surveyed in a browser, its type chosen, with its truth. */
export interface Subject {
  page: string;
  title: string;
  test: Pick<CorpusCase, "fields" | "record" | "row">;
  order: FillOrder;
  survey: PageSurvey;
  /** By control, which fields of the truth it is. */
  is: Readonly<Record<ControlId, readonly string[]>>;
}

/** What a survey was read as. */
export interface ReadSurvey {
  /** By part that would be filled unasked, the control. */
  sure: Map<string, ControlId>;
  /** What else is read of the page, as text to be compared. */
  page: string;
}

/**
 * The form that is planned for; where the plan ends with a question, the one for a new record that
 * it is about. Where a record is to be edited and its row is asked about, nothing else is filled.
 */
function formIn(
  survey: PageSurvey,
  reading: Reading,
  { order, test }: Pick<Subject, "order" | "test">,
): FormReading | null {
  const plan = planFill({ survey, reading, order, progress: notBegun });
  const planned = plan.kind === "fill" || plan.kind === "choose-type" ? plan.container : null;
  const form = reading.forms.find(({ container }) => container === planned);
  if (form || test.row !== null) return form ?? null;
  const { zone } = reading.zone;
  const name = zone.kind === "told" ? zone.name : order.hints.domain;
  const fresh = formForNew(survey, reading.forms, order.record, name);
  return fresh.kind === "form" ? fresh.form : null;
}

/** Reads a survey for the record of a case: the form that would be filled. */
export function read(survey: PageSurvey, of: Pick<Subject, "order" | "test">): ReadSurvey {
  const reading = recognise(survey);
  const form = formIn(survey, reading, of);
  const parts = [...(form?.parts.values() ?? [])].filter(({ sure }) => sure);
  const { editor, zone, convention } = reading;
  return {
    sure: new Map(parts.map(({ part, control }) => [part, control])),
    page: JSON.stringify([editor, zone.zone, form?.type ?? null, convention]),
  };
}

/** Whether two rows of a table hold the same: the type may be chosen in one of them. */
function isAlike(survey: PageSurvey, row: number, other: number): boolean {
  const heldIn = (container: number) =>
    survey.controls
      .filter((control) => control.container === container && control.widget !== "select")
      .map(({ cell, value }) => `${cell?.column} ${value}`)
      .join("\n");
  return heldIn(row) === heldIn(other);
}

/**
 * Which fields of the truth a control is. The blank rows of a table are alike: in another one of them
 * a control is what that of its column is in the row of the truth.
 */
function fieldsOf({ is, survey, test }: Subject, id: ControlId | null): readonly string[] {
  if (id === null) return [];
  const own = is[id] ?? [];
  const control = survey.controls[id];
  if (own.length > 0 || test.row !== null || !control?.cell) return own;
  const { cell, container } = control;
  const twin = survey.controls.find(
    (other) =>
      other.cell?.table === cell.table &&
      other.cell.column === cell.column &&
      (is[other.id] ?? []).length > 0,
  );
  return twin && isAlike(survey, container, twin.container) ? (is[twin.id] ?? []) : [];
}

/**
 * The parts that are named wrongly, by the truth of the page.
 * @param was which control of the subject's survey a control is; null for none.
 */
export function wrongParts(
  subject: Subject,
  sure: ReadonlyMap<string, ControlId>,
  was: (id: ControlId) => ControlId | null,
): string[] {
  const named = [...sure].map(([part, control]) => {
    const is = [...fieldsOf(subject, was(control))];
    return { part, selector: String(control), sure: true, is };
  });
  return judgeFields(subject.test, named).wrongFields.map(({ part }) => part);
}
