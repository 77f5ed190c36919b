import { expect, test } from "vitest";
import { insertContainer, insertControl } from "../../mutations/insert.ts";
import { surveyOf, typeList } from "../editor/survey-of.ts";

const survey = surveyOf({
  form: [typeList("MX"), { label: "Host" }],
  headers: ["Host"],
  rows: [["www"], ["ftp"]],
  typedRows: [1],
});

test("a control that is put in moves those behind it, also in the cells of rows", () => {
  const [, host] = survey.controls;
  if (!host) expect.fail("there is a second control");
  const made = insertControl(survey, 1, host);
  expect(made.controls.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  expect(made.controls[2]).toEqual({ ...host, id: 2 });
  expect(made.rows[1]?.cells[0]?.controls).toEqual([3]);
});

test("a container that is put in moves those behind it, and what lies in them", () => {
  const group = {
    kind: "group",
    heading: "",
    headingBefore: "",
    action: "",
    hiddenType: "",
  } as const;
  const made = insertContainer(survey, 1, { ...group, parent: 1 });
  expect(made.containers[1]).toEqual({ ...group, id: 1, parent: 2 });
  expect(made.containers.map(({ id }) => id)).toEqual(
    survey.containers.map(({ id }) => id).concat(5),
  );
  const kindOf = (at: number) => made.containers[made.controls[at]?.container ?? -1]?.kind;
  expect([kindOf(0), kindOf(2)]).toEqual(["form", "row"]);
});
