import type { PageSurvey, SurveyedControl } from "../../lib/editor/survey/page-survey.ts";
import { inPlace, type Mutation, type MutationInput } from "./mutation.ts";
import { Random } from "./random.ts";

/**
 * What a page says less: of each control that is hit, by chance, a part of its signals. The controls
 * of one column come from one template, and lose alike.
 */

type Loss = (control: SurveyedControl, random: Random) => SurveyedControl;

/** In percent, the controls that lose something. */
const HIT = 40;
/** Losses that differ by chance; each column of a table has one for all its rows. */
const SEEDS = 2 ** 31;

function losing(loss: Loss): (input: MutationInput) => PageSurvey {
  return ({ survey, random }) => {
    const seeds = new Map<string, number>();
    const seedOf = ({ id, cell, widget }: SurveyedControl): number => {
      const template = cell ? `${cell.table} ${cell.column} ${widget}` : `control ${id}`;
      const seed = seeds.get(template) ?? random.below(SEEDS);
      seeds.set(template, seed);
      return seed;
    };
    const controls = survey.controls.map((control) => {
      const own = new Random(seedOf(control));
      return own.percent(HIT) ? loss(control, own) : control;
    });
    return { ...survey, controls };
  };
}

const bare = {
  name: "",
  idAttribute: "",
  testId: "",
  autocomplete: "",
  placeholder: "",
  role: "",
} as const;

export const stripped: readonly Mutation[] = [
  inPlace(
    "labels dropped",
    losing((control) => ({ ...control, labels: [] })),
  ),
  inPlace(
    "a way of labelling dropped",
    losing((control, random) => {
      const lost = random.pick(control.labels);
      return { ...control, labels: control.labels.filter((label) => label !== lost) };
    }),
  ),
  inPlace(
    "attributes dropped",
    losing((control) => ({ ...control, ...bare })),
  ),
  inPlace(
    "an attribute dropped",
    losing((control, random) => {
      const lost = random.pick(["name", "idAttribute", "testId", "placeholder"] as const);
      return lost === undefined ? control : { ...control, [lost]: "" };
    }),
  ),
  inPlace(
    "what stands beside and behind dropped",
    losing((control) => ({ ...control, beside: "", hint: "" })),
  ),
  inPlace("column headings dropped", ({ survey }) =>
    survey.tables.every(({ headers }) => headers.length === 0)
      ? null
      : {
          ...survey,
          tables: survey.tables.map((table) => ({ ...table, headers: [] })),
          controls: survey.controls.map((control) => ({
            ...control,
            labels: control.labels.filter(({ route }) => route !== "column"),
          })),
        },
  ),
];
