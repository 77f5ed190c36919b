import { describe, expect, test } from "vitest";
import { notBegun } from "../../../../lib/editor/plan/fill-plan.ts";
import { planFill } from "../../../../lib/editor/plan/plan.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import type { PageSurvey } from "../../../../lib/editor/survey/page-survey.ts";
import { mx, orderOf, spf } from "../orders.ts";
import { surveyOf, TYPES } from "../survey-of.ts";

const rows = [
  ["", "A", "192.0.2.1"],
  ["www", "A", "192.0.2.1"],
  ["shop", "A", "192.0.2.2"],
  ["", "MX", "10 mail.example.net."],
  ["", "TXT", '"v=spf1 include:spf.example.net ~all"'],
  ["_dmarc", "TXT", '"v=DMARC1; p=none"'],
  ["", "A", ""],
];
const SPF_ROW = 4;
const COLUMNS = 3;

/** A page whose every row is fields, the last one blank, with the zone beside each host. */
function inPlace(change: (survey: PageSurvey) => PageSurvey = (survey) => survey): PageSurvey {
  const survey = surveyOf({
    headers: ["Host", "Type", "Data"],
    rows,
    typedRows: [...rows.keys()],
    buttons: ["Save zone"],
  });
  return change({
    ...survey,
    controls: survey.controls.map((control) =>
      control.cell?.column === 1
        ? {
            ...control,
            widget: "select",
            tag: "select",
            options: TYPES.map((type) => ({ text: type, value: type })),
            chosenValue: control.value,
          }
        : { ...control, beside: control.cell?.column === 0 ? ".example.com" : "" },
    ),
    rows: survey.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        column === 0 ? { ...cell, text: ".example.com" } : cell,
      ),
    })),
  });
}

function plan(survey: PageSurvey, record: typeof spf) {
  const reading = recognise(survey);
  return planFill({ survey, reading, order: orderOf(record), progress: notBegun });
}

describe("a table in which every record is a row of fields", () => {
  test("a blank host is the zone itself, whatever stands beside it", () => {
    expect(recognise(inPlace()).rows.map(({ name }) => name)).toEqual([
      "",
      "www",
      "shop",
      "",
      "",
      "_dmarc",
    ]);
  });

  test("an SPF record is edited in its own row, in the ways of the row", () => {
    const made = plan(inPlace(), spf);
    expect(made).toMatchObject({ kind: "fill", target: "existing-row", left: [] });
    const written = made.kind === "fill" ? made.steps.filter(({ stands }) => !stands) : [];
    expect(written).toEqual([
      {
        part: "value",
        control: SPF_ROW * COLUMNS + 2,
        text: '"v=spf1 include:spf.example.net include:k3v9.spf.mila.cx ~all"',
        stands: false,
      },
    ]);
  });

  test("a new record goes into the blank row, another provider's row is named", () => {
    const chosen = inPlace((survey) => ({
      ...survey,
      controls: survey.controls.map((control) =>
        control.id === (rows.length - 1) * COLUMNS + 1
          ? { ...control, value: "MX", chosenValue: "MX" }
          : control,
      ),
    }));
    const made = plan(chosen, mx);
    expect(made).toMatchObject({ kind: "fill", target: "new-record", foreignMx: [{ row: 3 }] });
    const written = made.kind === "fill" ? made.steps.filter(({ stands }) => !stands) : [];
    expect(written.map(({ control, text }) => [control, text])).toEqual([
      [(rows.length - 1) * COLUMNS + 2, "10 mx1.k3v9.mila.cx."],
    ]);
  });

  test("a row that has another field in one of the columns is not filled", () => {
    const another = inPlace((survey) => {
      const id = survey.controls.length;
      const [like] = survey.controls.slice(SPF_ROW * COLUMNS + 2);
      if (!like) throw new Error("the sketch has no such field");
      return {
        ...survey,
        controls: [...survey.controls, { ...like, id, value: "" }],
        rows: survey.rows.map((row, at) => ({
          ...row,
          cells: row.cells.map((cell, column) =>
            at === SPF_ROW && column === 2 ? { ...cell, controls: [...cell.controls, id] } : cell,
          ),
        })),
      };
    });
    expect(plan(another, spf)).toMatchObject({
      verdict: { kind: "refused", reason: "no-form" },
    });
  });
});
