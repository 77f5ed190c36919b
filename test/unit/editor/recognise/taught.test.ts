import { expect, test } from "vitest";
import { notBegun } from "../../../../lib/editor/plan/fill-plan.ts";
import { planFill } from "../../../../lib/editor/plan/plan.ts";
import { callingOf, isCalledAlike } from "../../../../lib/editor/recognise/calling.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import type { SurveyedControl } from "../../../../lib/editor/survey/page-survey.ts";
import type { TaughtControl } from "../../../../lib/editor/taught.ts";
import { dmarc, orderOf } from "../orders.ts";
import { type ControlSketch, surveyOf, typeList } from "../survey-of.ts";

const headers = ["Type", "Name", "Value"];
const rows = [["TXT", "www", "text"]];
/** Its label says one thing, and its programmer another. */
const contrary: ControlSketch = { label: "Value", name: "hostname" };
const name: ControlSketch = { label: "Host", name: "host" };
const odd: ControlSketch = { label: "Zzz", name: "q7_field" };

function surveyed(...fields: ControlSketch[]) {
  return surveyOf({ headers, rows, form: [typeList("TXT"), ...fields] });
}

function controlAt(survey: ReturnType<typeof surveyOf>, at: number): SurveyedControl {
  const control = survey.controls[at];
  if (!control) throw new Error(`no control ${at}`);
  return control;
}

const teach = (part: TaughtControl["part"], control: SurveyedControl): TaughtControl => ({
  part,
  calling: callingOf(control),
});

function valueIn(survey: ReturnType<typeof surveyOf>, taught: TaughtControl[]) {
  return recognise(survey, taught).forms[0]?.parts.get("value");
}

test("what the owner pointed at is filled, where it was asked about before", () => {
  const survey = surveyed(name, contrary);
  const plan = (taught: TaughtControl[]) =>
    planFill({
      survey,
      reading: recognise(survey, taught),
      order: orderOf(dmarc),
      progress: notBegun,
    });
  expect(plan([])).toMatchObject({ verdict: { about: "part", part: "value", pointable: true } });
  expect(plan([teach("value", controlAt(survey, 2))])).toMatchObject({
    kind: "fill",
    steps: expect.arrayContaining([expect.objectContaining({ part: "value", control: 2 })]),
  });
});

test("it settles a label and an identifier that contradict each other", () => {
  const survey = surveyed(name, contrary);
  expect(valueIn(survey, [])?.sure).not.toBe(true);
  const known = valueIn(survey, [teach("value", controlAt(survey, 2))]);
  expect(known).toMatchObject({ control: 2, sure: true });
});

test("it is evidence and no order: of two fields that are called alike neither is sure", () => {
  const survey = surveyed(name, odd, odd);
  const known = valueIn(survey, [teach("value", controlAt(survey, 2))]);
  expect(known?.sure).not.toBe(true);
});

test("a field that is called otherwise now is asked about again", () => {
  const taught = [teach("value", controlAt(surveyed(name, odd), 2))];
  const before = valueIn(surveyed(name, { ...odd, label: "Comment" }), taught);
  expect(before?.sure).not.toBe(true);
});

test("nothing of a customer is kept: no names, addresses, numbers, and nothing that is held", () => {
  const survey = surveyed({
    label: "Host in lindenbakery.example for jo@lindenbakery.example, customer 48213",
    name: "records[48213][host]",
    placeholder: "mail.lindenbakery.example",
    value: "secret-value",
    hint: "secret-hint",
    beside: ".lindenbakery.example",
  });
  const kept = JSON.stringify(callingOf(controlAt(survey, 1)));
  expect(kept).not.toMatch(/linden|jo@|48213|secret/);
  expect(kept).toContain("records");
});

test("another domain and another day change nothing of what a field is called", () => {
  const calling = (sketch: ControlSketch) => callingOf(controlAt(surveyed(sketch), 1));
  const one = calling({ label: "Name (.a-shop.example)", name: "rr_17", idAttribute: "radix-r3" });
  const other = calling({ label: "Name (.b-shop.example)", name: "rr_9", idAttribute: "radix-r8" });
  expect(isCalledAlike(one, other)).toBe(true);
});

test("what nothing names is like nothing", () => {
  const calling = callingOf(controlAt(surveyed({}), 1));
  expect(isCalledAlike(calling, calling)).toBe(false);
});
