import { describe, expect, test } from "vitest";
import { notBegun, type Progress } from "../../../../lib/editor/plan/fill-plan.ts";
import { planFill } from "../../../../lib/editor/plan/plan.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { cname, dmarc, orderOf } from "../orders.ts";
import { type ControlSketch, surveyOf, typeList } from "../survey-of.ts";

const proxy: ControlSketch = { label: "Proxy status", widget: "switch", value: "on" };

function plan(type: string, record = cname, more: Partial<ControlSketch> = {}, done = notBegun) {
  const name = { label: "Name", placeholder: "@" };
  const survey = surveyOf({
    form: [typeList(type), name, { label: "Value" }, { ...proxy, ...more }],
  });
  return planFill({ survey, reading: recognise(survey), order: orderOf(record), progress: done });
}

const proxyOff: Progress = { ...notBegun, proxyOff: true };

describe("the switch for a proxy", () => {
  test("is turned off before a host name is filled", () => {
    expect(plan("CNAME")).toMatchObject({ kind: "switch-off", control: 3 });
  });

  test("is read back, and its part named", () => {
    expect(plan("CNAME", cname, { value: "off" }, proxyOff)).toMatchObject({
      kind: "fill",
      steps: expect.arrayContaining([
        expect.objectContaining({ part: "proxy", text: "off", stands: true }),
      ]),
    });
  });

  test("that was off is nothing to speak of", () => {
    const made = plan("CNAME", cname, { value: "off" });
    expect(made.kind === "fill" && made.steps.map(({ part }) => part)).not.toContain("proxy");
  });

  test.each([
    ["it did not hold", {}, proxyOff],
    ["it is locked", { disabled: true }, notBegun],
  ])("is left to the owner where %s", (_, more, done) => {
    expect(plan("CNAME", cname, more, done)).toMatchObject({
      kind: "fill",
      left: [expect.objectContaining({ part: "proxy", text: "off", reason: "not-usable" })],
    });
  });

  test("stays as it is for records that no proxy answers for", () => {
    expect(plan("TXT", dmarc)).toMatchObject({ kind: "fill", left: [] });
  });

  test("stays as it is where the value would be cut", () => {
    const survey = surveyOf({
      form: [
        typeList("CNAME"),
        { label: "Name", placeholder: "@" },
        { label: "Value", maxLength: 5 },
        proxy,
      ],
    });
    const reading = recognise(survey);
    expect(planFill({ survey, reading, order: orderOf(cname), progress: notBegun })).toMatchObject({
      kind: "verdict",
      verdict: { reason: "value-would-be-cut" },
    });
  });
});
