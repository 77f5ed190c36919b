import type { PageSurvey } from "../../lib/editor/survey/page-survey.ts";
import { insertContainer } from "./insert.ts";
import { inPlace, type Mutation } from "./mutation.ts";
import type { Random } from "./random.ts";

/** What changes of a page without a change of its meaning. Classes are in no survey at all. */

function reordered<T extends object>(item: T, random: Random): T {
  const keys = random.shuffled(Object.keys(item));
  return Object.assign(Object.fromEntries(keys.map((key) => [key, undefined])), item);
}

const group = {
  kind: "group",
  heading: "",
  headingBefore: "",
  action: "",
  hiddenType: "",
} as const;

/** Wrappers in one mutated survey, at most. */
const MOST_WRAPPERS = 4;

/** An element around a container, or around a control alone. */
function wrapped(survey: PageSurvey, random: Random): PageSurvey {
  const control = random.pick(survey.controls);
  if (control && random.percent(50)) {
    const parent = control.container;
    const within = insertContainer(survey, parent, { ...group, parent });
    const controls = within.controls.map((one) =>
      one.id === control.id ? { ...one, container: parent } : one,
    );
    return { ...within, controls };
  }
  const inner = random.pick(survey.containers.filter(({ parent }) => parent !== null));
  if (!inner) return survey;
  const around = insertContainer(survey, inner.id + 1, { ...group, parent: inner.parent });
  const containers = around.containers.map((one) =>
    one.id === inner.id ? { ...one, parent: inner.id + 1 } : one,
  );
  return { ...around, containers };
}

/** How far a page may move under its owner, CSS pixels. */
const FARTHEST = 2000;

export const harmless: readonly Mutation[] = [
  inPlace("attributes reordered", ({ survey, random }) => ({
    ...survey,
    controls: survey.controls.map((control) =>
      reordered({ ...control, labels: random.shuffled(control.labels) }, random),
    ),
  })),
  inPlace("wrappers added", ({ survey, random }) => {
    let made = survey;
    for (let left = 1 + random.below(MOST_WRAPPERS); left > 0; left -= 1) {
      made = wrapped(made, random);
    }
    return made;
  }),
  inPlace("classes renamed, and all moved", ({ survey, random }) => {
    const [right, down] = [random.below(FARTHEST), random.below(FARTHEST)];
    return {
      ...survey,
      controls: survey.controls.map((control) => ({
        ...control,
        box: { ...control.box, x: control.box.x + right, y: control.box.y + down },
      })),
    };
  }),
  inPlace("rows shuffled", ({ survey, random }) =>
    survey.rows.length < 2 ? null : { ...survey, rows: random.shuffled(survey.rows) },
  ),
];
