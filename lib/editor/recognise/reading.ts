import type { Convention } from "../../records/convention.ts";
import type { RowsExtent } from "../page-rows.ts";
import type { ControlId, PageSurvey } from "../survey/page-survey.ts";
import type { AddControl } from "./actions.ts";
import type { FormReading } from "./form.ts";
import type { RowRecord, TableReading } from "./rows.ts";
import type { ZoneReading } from "./zone.ts";

/** What a page was recognised as. */
export interface Reading {
  /** Number of the survey that was read. */
  number: number;
  editor: boolean;
  /** Why it was taken for an editor, or not. */
  because: string;
  /** Forms for one record that stand open, the best first. */
  forms: FormReading[];
  tables: TableReading[];
  rows: RowRecord[];
  /** Whether they are all. */
  extent: RowsExtent;
  add: AddControl[];
  /** Controls of types side by side, a press on which opens the form of that type. */
  openers: ControlId[];
  zone: ZoneReading;
  convention: Convention;
}

const figure = (value: number) => value.toFixed(2);

function printForm(form: FormReading, survey: PageSurvey): string[] {
  const parts = [...form.parts.values()].flatMap((part) => {
    const control = survey.controls[part.control];
    const name = control?.labels[0]?.text ?? control?.name ?? "";
    return [
      `  ${part.part}: control ${part.control} “${name}” ${part.sure ? "sure" : "not sure"}, ` +
        `points ${figure(part.points)}, confidence ${figure(part.confidence)}, ` +
        `margin ${figure(part.margin)}, conflict ${figure(part.conflict)}`,
      ...part.evidence.map(
        ({ signal, concept, points, because }) =>
          `    ${signal}: ${points >= 0 ? "+" : ""}${figure(points)} ${concept}, ${because}`,
      ),
    ];
  });
  return [`form in container ${form.container}, type ${form.type ?? "not chosen"}`, ...parts];
}

/** The reading as text: which signal gave what. Values of the page are not in it. */
export function printReading(reading: Reading, survey: PageSurvey): string {
  const { zone } = reading.zone;
  return [
    `${reading.editor ? "editor" : "no editor"}: ${reading.because}`,
    `zone: ${zone.kind === "told" ? zone.name : "untold"} (${reading.zone.because.join("; ")})`,
    `rows: ${reading.rows.length}`,
    ...reading.add.map(({ text }) => `adds records: “${text}”`),
    ...reading.forms.flatMap((form) => printForm(form, survey)),
  ].join("\n");
}
