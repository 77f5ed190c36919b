import { describe, expect, test } from "vitest";
import { notBegun } from "../../../../lib/editor/plan/fill-plan.ts";
import { planFill } from "../../../../lib/editor/plan/plan.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { mx, orderOf, spf } from "../orders.ts";
import { type ControlSketch, type PageSketch, surveyOf } from "../survey-of.ts";

const name: ControlSketch = { label: "Host", placeholder: "@" };
const value: ControlSketch = { label: "Points to" };
const priority: ControlSketch = { label: "Priority" };
const typeOf = (sketch: PageSketch) => recognise(surveyOf(sketch)).forms[0]?.type;

describe("the type of a form that has no choice of types", () => {
  test("is what its heading names", () => {
    expect(typeOf({ form: [name, value], formHeading: "Add TXT record" })).toBe("TXT");
    expect(typeOf({ form: [name, value], formHeading: "TXT (SPF, DKIM)" })).toBe("TXT");
  });

  test("is what it sends without showing it, whatever the heading says", () => {
    const form = [name, value];
    expect(typeOf({ form, hiddenType: "MX", formHeading: "Mail Server Records" })).toBe("MX");
  });

  test("is what its save button names", () => {
    expect(typeOf({ form: [name, value], send: "Create CNAME record" })).toBe("CNAME");
  });

  test("is MX where only MX has such fields", () => {
    expect(typeOf({ form: [name, priority, value] })).toBe("MX");
  });

  test("makes no form of what only sends, or of numbers alone", () => {
    const told = { form: [name, value], formHeading: "How to add an MX record", send: "Send" };
    expect(typeOf(told)).toBeUndefined();
    const target = [name, value, { label: "Port" }, { label: "Weight" }];
    const page = { title: "Load balancer", headings: [] };
    expect(typeOf({ form: target, page })).toBeUndefined();
  });

  test("is not told by a heading that names several", () => {
    expect(typeOf({ form: [name, value], formHeading: "A, AAAA and MX records" })).toBeUndefined();
  });
});

describe("a form of one type", () => {
  const plan = (sketch: PageSketch, order = orderOf(mx)) => {
    const survey = surveyOf(sketch);
    return planFill({ survey, reading: recognise(survey), order, progress: notBegun });
  };
  const sketch = { form: [name, priority, value], formHeading: "Add MX record" };

  test("takes a record of its type", () => {
    expect(plan(sketch)).toMatchObject({ kind: "fill" });
  });

  test("takes no record of another", () => {
    expect(plan(sketch, orderOf(spf))).toMatchObject({ verdict: { reason: "no-form" } });
  });
});

describe("types side by side", () => {
  const types = ["A", "MX", "TXT"];
  const tabs = (chosen: string): ControlSketch => ({
    options: types,
    widget: "choices",
    value: chosen,
    chosenValue: chosen,
  });
  const plan = (form: ControlSketch[]) => {
    const survey = surveyOf({ form });
    return planFill({
      survey,
      reading: recognise(survey),
      order: orderOf(mx),
      progress: notBegun,
    });
  };

  test("are the choice of the form's type, where one is chosen", () => {
    expect(plan([tabs("A"), name, value])).toMatchObject({ kind: "choose-type", text: "MX" });
    expect(plan([tabs("MX"), name, value, priority])).toMatchObject({ kind: "fill" });
  });

  test("open a form, where none is chosen", () => {
    expect(plan([tabs("")])).toMatchObject({ kind: "choose-type", control: 0, text: "MX" });
  });

  test("open nothing on a page that only asks DNS", () => {
    const page = { title: "DNS lookup", headings: [{ text: "DNS lookup", level: 1 }] };
    const survey = surveyOf({ form: [tabs(""), { label: "Domain" }], send: "Look up", page });
    expect(recognise(survey).editor).toBe(false);
  });
});
