import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import type { PageSurvey, SurveyedControl } from "../../../../lib/editor/survey/page-survey.ts";
import { type ControlSketch, type PageSketch, surveyOf, typeList } from "../survey-of.ts";

/** Editors of different make; each field is known by more than one signal. */
const editors: PageSketch[] = [
  {
    form: [
      typeList("MX"),
      { label: "Host", name: "host", placeholder: "@" },
      { label: "Mail server", name: "content" },
      { label: "Priority", name: "prio" },
      { label: "TTL", name: "ttl", value: "3600" },
    ],
    headers: ["Type", "Host", "Value", "Priority", "TTL"],
    rows: [
      ["A", "@", "192.0.2.1", "", "3600"],
      ["CNAME", "www", "web.example.net", "", "3600"],
    ],
  },
  {
    form: [
      { label: "Name", name: "record_name", beside: ".example.com" },
      typeList("TXT"),
      { label: "Wert", name: "value", widget: "textarea", tag: "textarea" },
      { label: "TTL (Sekunden)", name: "ttl", value: "86400" },
    ],
  },
  {
    form: [
      typeList("SRV"),
      { label: "Service", name: "service" },
      { label: "Protocol", name: "protocol", options: ["TCP", "UDP", "TLS"] },
      { label: "Priority", name: "priority", inputType: "number" },
      { label: "Weight", name: "weight", inputType: "number" },
      { label: "Port", name: "port", inputType: "number" },
      { label: "Target", name: "target" },
    ],
  },
];

/** By part, the control that would be filled unasked. */
function sure(survey: PageSurvey): Map<string, number> {
  const [form] = recognise(survey).forms;
  return new Map(
    [...(form?.parts.values() ?? [])]
      .filter((part) => part.sure)
      .map(({ part, control }) => [part, control]),
  );
}

const editor = fc.constantFrom(...editors);
const RUNS = { numRuns: 150 };

function withControls(
  survey: PageSurvey,
  change: (control: SurveyedControl) => SurveyedControl,
): PageSurvey {
  return { ...survey, controls: survey.controls.map(change) };
}

describe("a survey that is changed", () => {
  test("without a change of what it means gives the same reading", () => {
    const word = fc.string({ minLength: 1, maxLength: 8, unit: "grapheme-ascii" });
    fc.assert(
      fc.property(editor, word, fc.nat(400), fc.boolean(), (sketch, noise, offset, reversed) => {
        const survey = surveyOf(sketch);
        const changed = withControls(survey, (control) => ({
          ...control,
          testId: `x9${noise}`.replaceAll(/[a-z]/gi, "q"),
          box: { ...control.box, x: control.box.x + offset, y: control.box.y + offset },
        }));
        const rows = reversed ? changed.rows.toReversed() : changed.rows;
        expect(sure({ ...changed, rows })).toEqual(sure(survey));
      }),
      RUNS,
    );
  });

  test("by losing labels or names gives the same parts or fewer, never others", () => {
    fc.assert(
      fc.property(editor, fc.nat(), fc.constantFrom("labels", "names"), (sketch, seed, lost) => {
        const survey = surveyOf(sketch);
        const whole = sure(survey);
        const changed = withControls(survey, (control) => {
          if (((seed >> (control.id % 16)) & 1) === 0) return control;
          return lost === "labels"
            ? { ...control, labels: [] }
            : { ...control, name: "", idAttribute: "", placeholder: "" };
        });
        for (const [part, control] of sure(changed)) {
          expect([part, whole.get(part)]).toEqual([part, control]);
        }
      }),
      RUNS,
    );
  });

  test("by labels that are exchanged against the names fills neither of the two", () => {
    fc.assert(
      fc.property(editor, fc.nat(), fc.nat(), (sketch, one, other) => {
        const survey = surveyOf(sketch);
        const fields = survey.controls.filter(
          ({ widget, inputType, name }) =>
            widget === "text" && inputType !== "number" && name !== "",
        );
        const a = fields[one % fields.length];
        const b = fields[other % fields.length];
        if (!a || !b || a === b) return;
        const changed = withControls(survey, (control) => {
          if (control.id === a.id) return { ...control, labels: b.labels };
          return control.id === b.id ? { ...control, labels: a.labels } : control;
        });
        const whole = sure(survey);
        for (const [part, control] of sure(changed)) {
          expect([part, whole.get(part)]).toEqual([part, control]);
        }
      }),
      RUNS,
    );
  });

  test("by controls that are no part does not give them one", () => {
    const decoys: ControlSketch[] = [
      { label: "Comment", name: "comment" },
      { label: "Search", inputType: "search" },
      { label: "E-mail", inputType: "email" },
    ];
    fc.assert(
      fc.property(editor, fc.subarray(decoys), (sketch, mixed) => {
        const own = sketch.form?.length ?? 0;
        const survey = surveyOf({ ...sketch, form: [...(sketch.form ?? []), ...mixed] });
        for (const control of sure(survey).values()) expect(control).toBeLessThan(own);
      }),
      RUNS,
    );
  });
});
