import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printReading } from "../../../../lib/editor/recognise/reading.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { type ControlSketch, surveyOf, typeList } from "../survey-of.ts";

const name: ControlSketch = { label: "Host", name: "host" };
const value: ControlSketch = { label: "Points to", name: "value" };
const ttl: ControlSketch = { label: "TTL", name: "ttl", value: "3600" };

/** The parts of the first form that may be filled, each with the position of its control. */
function sureParts(form: readonly ControlSketch[]): Record<string, number> {
  const [first] = recognise(surveyOf({ form })).forms;
  const sure = [...(first?.parts.values() ?? [])].filter((part) => part.sure);
  return Object.fromEntries(sure.map(({ part, control }) => [part, control]));
}

describe("the parts of a form", () => {
  test("are known by their labels", () => {
    expect(sureParts([typeList("A"), name, value, ttl])).toEqual({
      type: 0,
      name: 1,
      value: 2,
      ttl: 3,
    });
  });

  test("what is called a record beside a name is the value", () => {
    const record: ControlSketch = { label: "Record" };
    expect(sureParts([typeList("A"), { label: "Name" }, record])).toMatchObject({ value: 2 });
    expect(sureParts([typeList("A"), record, value])).toMatchObject({ name: 1, value: 2 });
  });

  test("a unit in the label of a TTL takes nothing from it", () => {
    expect(sureParts([typeList("A"), name, value, { label: "TTL, мин" }])).toMatchObject({
      ttl: 3,
    });
  });

  test("an example with a number in front of a host is one of a value", () => {
    const both = { label: "Preference and mail server", placeholder: "10 mail.example.com." };
    expect(sureParts([typeList("MX"), name, both])).toMatchObject({ value: 2 });
  });

  test("a 16-bit number is the preference where the type has no other", () => {
    const number = { inputType: "number", max: 65_535, placeholder: "10" };
    expect(sureParts([typeList("MX"), name, value, number])).toMatchObject({ priority: 3 });
    expect(sureParts([typeList("SRV"), name, value, number])).not.toHaveProperty("priority");
  });

  test("of two hosts in a form for MX the second is what is pointed to", () => {
    const host: ControlSketch = { label: "Hostname" };
    const preference: ControlSketch = { label: "Preference" };
    const parts = (type: string) => sureParts([typeList(type), host, preference, host]);
    expect(parts("MX")).toMatchObject({ name: 1, value: 3, priority: 2 });
    expect(parts("TXT")).not.toMatchObject({ value: 3 });
    const inZone: ControlSketch = { label: "Subname", beside: ".example.com" };
    expect(sureParts([typeList("CNAME"), host, inZone])).toMatchObject({ value: 1, name: 2 });
  });

  test("a number that is labelled as a host is not the second host", () => {
    const host: ControlSketch = { label: "Hostname" };
    const form = [typeList("MX"), host, { ...host, name: "prio" }, { label: "", name: "content" }];
    expect(sureParts(form)).not.toMatchObject({ value: 2 });
  });

  test("a field whose name is a value's leaves no second host among the others", () => {
    const host: ControlSketch = { label: "Hostname" };
    const form = [typeList("MX"), host, host, { label: "", name: "content" }];
    expect(sureParts(form)).not.toMatchObject({ value: 2 });
  });

  test("a name that contradicts the label makes a question, though it has other words too", () => {
    const form = [
      typeList("TXT"),
      name,
      { label: "TTL", name: "v_val" },
      { label: "Value", name: "v_ttl" },
    ];
    const parts = sureParts(form);
    expect(parts).not.toHaveProperty("ttl");
    expect(parts).not.toHaveProperty("value");
  });

  test("a form in a table takes no part from another table", () => {
    const inTable = (table: number, column: number, control: ControlSketch): ControlSketch => ({
      ...control,
      cell: { table, column },
    });
    const form = [
      inTable(0, 0, typeList("MX")),
      inTable(0, 1, { ...name, container: 3 }),
      inTable(0, 2, { ...value, container: 3 }),
      inTable(1, 0, { label: "Priority", name: "prio", value: "0", container: 4 }),
    ].map((control, at) => (at === 0 ? { ...control, container: 3 } : control));
    const rows = [[""], [""]];
    const { forms } = recognise(surveyOf({ form, headers: ["Type"], rows }));
    expect(forms[0]?.parts.get("value")?.control).toBe(2);
    expect(forms[0]?.parts.has("priority")).toBe(false);
  });

  test("of a table's blank rows the first is taken, however well another is read", () => {
    const blank = (at: number): ControlSketch[] =>
      [typeList("MX"), { ...name, label: at === 0 ? "" : "Host" }, value].map(
        (control, column) => ({
          ...control,
          container: 3 + at,
          cell: { table: 0, column },
        }),
      );
    const survey = surveyOf({
      form: [...blank(0), ...blank(1)],
      headers: ["Type", "Host", "Points to"],
      rows: [
        ["", "", ""],
        ["", "", ""],
      ],
    });
    const { forms } = recognise(survey);
    expect(forms.map((form) => form.parts.get("type")?.control)).toEqual([0, 3]);
  });

  test("are known by placeholders where there is no label", () => {
    const form = [
      typeList("MX", {}),
      { placeholder: "Name" },
      { placeholder: "Value" },
      { placeholder: "Priority" },
    ];
    expect(sureParts(form)).toMatchObject({ name: 1, value: 2, priority: 3 });
  });

  test("are known in another language", () => {
    const form = [typeList("A", { label: "Typ" }), { label: "Nazwa" }, { label: "Wartość" }];
    expect(sureParts(form)).toEqual({ type: 0, name: 1, value: 2 });
  });

  test("are known by a list's choices without any word", () => {
    const choices = ["5 min", "30 min", "1 h"];
    const form = [typeList("A", { label: "" }), name, value, { options: choices }];
    expect(sureParts(form)).toMatchObject({ type: 0, ttl: 3 });
  });

  test("a host is known by the zone that stands beside it", () => {
    const form = [typeList("A"), { label: "", beside: ".example.com" }, value];
    expect(sureParts(form)).toMatchObject({ name: 1, value: 2 });
  });

  test("of two controls alike neither is sure", () => {
    expect(sureParts([typeList("A"), name, value, value])).toEqual({ type: 0, name: 1 });
  });

  test("a control whose label and name contradict each other is not sure", () => {
    const sure = sureParts([
      typeList("A"),
      { label: "Host", name: "value" },
      { label: "Points to", name: "host" },
    ]);
    expect(sure).toEqual({ type: 0 });
  });

  test("a comment, a search and a locked domain are no part", () => {
    const sure = sureParts([
      typeList("A"),
      name,
      value,
      { label: "Comment", name: "comment" },
      { placeholder: "Search", inputType: "search" },
    ]);
    expect(sure).toEqual({ type: 0, name: 1, value: 2 });
  });

  test("hidden and secret controls are no part", () => {
    const sure = sureParts([
      typeList("A"),
      { ...name, visibility: "hidden" },
      name,
      { ...value, widget: "secret" },
      value,
    ]);
    expect(sure).toEqual({ type: 0, name: 2, value: 4 });
  });

  test("the order of the controls changes nothing where labels tell", () => {
    const parts = { type: typeList("MX"), name, value, priority: { label: "Priority" }, ttl };
    const keys = Object.keys(parts);
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (order) => {
        const sketches = Object.entries(parts);
        const form = order.map((key) => sketches.find(([part]) => part === key)?.[1] ?? {});
        const expected = Object.fromEntries(order.map((part, at) => [part, at]));
        expect(sureParts(form)).toEqual(expected);
      }),
    );
  });

  test("whatever labels are dropped or exchanged, none is surely something else", () => {
    const whole = [
      { name: "host", truth: "name" },
      { name: "value", truth: "value" },
      { name: "prio", truth: "priority" },
      { name: "ttl", truth: "ttl" },
    ];
    const labels = fc.shuffledSubarray(["Host", "Points to", "Priority", "TTL", ""], {
      minLength: 4,
    });
    fc.assert(
      fc.property(labels, (given) => {
        const form = whole.map(({ name: identifier }, at) => {
          const label = given[at];
          return label ? { label, name: identifier } : { name: identifier };
        });
        const sure = sureParts([typeList("MX"), ...form]);
        for (const [part, control] of Object.entries(sure)) {
          if (part !== "type")
            expect([part, control]).toEqual([whole[control - 1]?.truth, control]);
        }
      }),
    );
  });
});

describe("what is an editor", () => {
  const types = typeList("A");

  test.each<[string, Parameters<typeof surveyOf>[0], boolean]>([
    ["a choice of types with a name and a value", { form: [types, name, value] }, true],
    [
      "records that can be edited",
      { headers: ["Type", "Name", "Value"], rows: [["MX", "@", "mx.example.net"]], editable: true },
      true,
    ],
    [
      "records that can be added to",
      {
        headers: ["Type", "Name", "Value"],
        rows: [["MX", "@", "mx.example.net"]],
        buttons: ["Add record"],
      },
      true,
    ],
    [
      "no records that can only be read",
      { headers: ["Type", "Name", "Value"], rows: [["MX", "@", "mx.example.net"]] },
      false,
    ],
    ["no choice of types with a name alone", { form: [types, name] }, false],
    ["a choice of types alone, where the rest comes after it", { form: [types] }, true],
    ["no form that asks DNS", { form: [types], send: "Look up" }, false],
    [
      "no form that asks a name server",
      { form: [types, { label: "Domain name" }, { label: "Name server" }], send: "Check DNS" },
      false,
    ],
    ["no form without a choice of types", { form: [name, value] }, false],
    [
      "no list of other things",
      { form: [{ ...types, options: ["TCP", "UDP"] }, name, value] },
      false,
    ],
  ])("%s", (_title, sketch, editor) => {
    expect(recognise(surveyOf(sketch)).editor).toBe(editor);
  });
});

test("a reading prints which signal gave what, and no value of the page", () => {
  const survey = surveyOf({ form: [typeList("A"), { ...name, value: "kept-apart" }, value] });
  const printed = printReading(recognise(survey), survey);
  expect(printed).toContain("label: +3.00 name, label-for “Host”");
  expect(printed).not.toContain("kept-apart");
});
