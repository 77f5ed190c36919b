import { expect, test } from "vitest";
import { recognise } from "../../../lib/editor/recognise/recognise.ts";
import { runMutations } from "../../mutations/run.ts";
import { type Subject, wrongParts } from "../../mutations/subject.ts";
import { mx, orderOf } from "../editor/orders.ts";
import { surveyOf, typeList } from "../editor/survey-of.ts";

const subject: Subject = {
  page: "sketch",
  title: "MX at the apex",
  test: { fields: { type: "#t", name: "#n", value: "#v" }, record: mx, row: null },
  order: orderOf(mx, { zoneConfirmed: true }),
  survey: surveyOf({
    form: [
      typeList("MX"),
      { label: "Host", name: "host", placeholder: "@" },
      { label: "Mail server", name: "content" },
      { label: "Comment", name: "comment" },
    ],
  }),
  is: { 0: ["type"], 1: ["name"], 2: ["value"] },
};
const unmoved = (id: number) => id;

test("a part in another control than its field's is wrong", () => {
  expect(wrongParts(subject, new Map([["name", 2]]), unmoved)).toEqual(["name"]);
  expect(wrongParts(subject, new Map([["name", 3]]), unmoved)).toEqual(["name"]);
  expect(wrongParts(subject, new Map([["name", 1]]), unmoved)).toEqual([]);
});

test("a part in a control that was mixed in is wrong", () => {
  expect(wrongParts(subject, new Map([["name", 1]]), () => null)).toEqual(["name"]);
});

test("a truth that the recogniser does not share is counted in every class", () => {
  const parts = recognise(subject.survey).forms[0]?.parts;
  expect(parts?.get("name")?.control).toBe(1);
  const exchanged = { ...subject, is: { 0: ["type"], 1: ["value"], 2: ["name"] } };
  const run = runMutations([exchanged], { count: 90, seed: 1 });
  expect(run.wrong.length).toBeGreaterThan(60);
});

test("the same seed makes the same surveys", () => {
  const once = runMutations([subject], { count: 300, seed: 5 });
  expect(runMutations([subject], { count: 300, seed: 5 })).toEqual(once);
  expect(runMutations([subject], { count: 300, seed: 6 })).not.toEqual(once);
});
