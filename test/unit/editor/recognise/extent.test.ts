import { expect, test } from "vitest";
import { readExtent } from "../../../../lib/editor/recognise/extent.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { type PageSketch, surveyOf, TYPES, typeList } from "../survey-of.ts";

const table = {
  headers: ["Type", "Name", "Value", "TTL"],
  rows: [
    ["A", "@", "192.0.2.1", "3600"],
    ["MX", "@", "mx.example.net", "3600"],
    ["TXT", "@", "v=spf1 -all", "3600"],
  ],
} as const;

const extentOf = (sketch: PageSketch) => recognise(surveyOf({ ...table, ...sketch })).extent;

test("a table with nothing around it that hides rows is whole", () => {
  expect(extentOf({ buttons: ["Add record", "Export"] })).toEqual({ kind: "whole" });
});

test("a page that counts more rows than it shows is paged, in any language", () => {
  const paged = { kind: "part", why: "paged", all: 57 };
  expect(extentOf({ counts: [{ from: 1, to: 3, all: 57 }] })).toEqual(paged);
  expect(extentOf({ counts: [{ from: 21, to: 23, all: 57 }] })).toEqual(paged);
  expect(extentOf({ counts: [{ from: null, to: 3, all: 57 }] })).toEqual(paged);
});

test("numbers that count something else say nothing of the rows", () => {
  const others = [
    { from: 1, to: 20, all: 57 },
    { from: null, to: 10, all: 3600 },
    { from: 1, to: 3, all: 3 },
  ];
  expect(extentOf({ counts: others })).toEqual({ kind: "whole" });
});

test.each(["Next", "Nächste Seite", "Charger plus", "次へ", "加载更多", "التالي"])(
  "a button “%s” brings further rows",
  (text) => {
    expect(extentOf({ buttons: [text] })).toEqual({ kind: "part", why: "paged", all: null });
  },
);

test("numbered buttons are pages", () => {
  expect(extentOf({ buttons: ["1", "2"] })).toMatchObject({ why: "paged" });
});

test("a button to go on that cannot be pressed stands on the last page", () => {
  const survey = surveyOf({ ...table, buttons: ["Next"] });
  const last = {
    ...survey,
    buttons: survey.buttons.map((button) => ({ ...button, disabled: true })),
  };
  expect(recognise(last).extent).toEqual({ kind: "whole" });
});

test("a search that holds a text filters, an empty one does not", () => {
  const search = (value: string) => ({
    form: [{ label: "Search records", inputType: "search", value }],
  });
  expect(extentOf(search("spf"))).toEqual({ kind: "part", why: "filtered", all: null });
  expect(extentOf(search(""))).toEqual({ kind: "whole" });
});

test("a list of types outside of every form that is set to the type of all rows filters", () => {
  const onlyMx = { ...table, rows: [["MX", "@", "mx.example.net", "3600"]] };
  const survey = surveyOf({ ...onlyMx, form: [typeList("MX")] });
  const tables = recognise(survey).tables;
  expect(readExtent(survey, tables, [])).toMatchObject({ why: "filtered" });
  const all = surveyOf({ ...onlyMx, form: [typeList("All", { options: ["All", ...TYPES] })] });
  expect(readExtent(all, tables, [])).toEqual({ kind: "whole" });
});

test("a survey that stopped in the table was cut", () => {
  const survey = { ...surveyOf({ ...table, rows: table.rows }), cut: ["rows"] };
  expect(recognise(survey).extent).toEqual({ kind: "part", why: "cut", all: null });
});
