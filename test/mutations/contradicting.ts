import { recognise } from "../../lib/editor/recognise/recognise.ts";
import type {
  ControlId,
  PageSurvey,
  SurveyedControl,
} from "../../lib/editor/survey/page-survey.ts";
import { insertControl } from "./insert.ts";
import { inPlace, type Mutated, type Mutation, type MutationInput } from "./mutation.ts";
import type { Random } from "./random.ts";

/** What a page says against itself, and controls in the form that are none of the record's. */

const TYPED: ReadonlySet<SurveyedControl["widget"]> = new Set(["text", "textarea"]);

/** Two fields of the truth into which text is written, and that lie in one form. */
function twoFields({ survey, fields, random }: MutationInput): [ControlId, ControlId] | null {
  const typed = fields.filter((id) => TYPED.has(survey.controls[id]?.widget ?? "select"));
  const [a, b] = random.shuffled(typed);
  return a === undefined || b === undefined ? null : [a, b];
}

type Changes = Readonly<Record<ControlId, Partial<SurveyedControl>>>;

const changed = (survey: PageSurvey, changes: Changes): PageSurvey => ({
  ...survey,
  controls: survey.controls.map((control) => ({ ...control, ...changes[control.id] })),
});

/** Where the parts are seen, be it as a guess. */
function placesOf(survey: PageSurvey): Map<string, ControlId> {
  const parts = recognise(survey).forms.flatMap((form) => [...form.parts.values()]);
  return new Map(parts.map(({ part, control }) => [part, control]));
}

/**
 * Whether both fields are still what they were by what is left of them, be it as a guess: only then
 * does what was exchanged contradict something. Else the page says another thing, and says it
 * plainly.
 */
function stillSpeak(survey: PageSurvey, left: PageSurvey, pair: readonly ControlId[]): boolean {
  const whole = placesOf(survey);
  const speaking = [...placesOf(left)].filter(([part, control]) => whole.get(part) === control);
  return pair.every((id) => speaking.some(([, control]) => control === id));
}

const NO_LABELS = { labels: [] };
const NO_NAMES = { name: "", idAttribute: "", testId: "", placeholder: "" };

const namesOf = ({ name, idAttribute, testId, placeholder }: SurveyedControl) => ({
  ...{ name, idAttribute, testId, placeholder },
});

function exchanged(
  input: MutationInput,
  of: (control: SurveyedControl) => Partial<SurveyedControl>,
  without: Partial<SurveyedControl>,
  where: (control: SurveyedControl) => boolean = () => true,
): PageSurvey | null {
  const { survey } = input;
  const fields = input.fields.filter((id) => survey.controls.some((c) => c.id === id && where(c)));
  const pair = twoFields({ ...input, fields });
  const [a, b] = (pair ?? []).map((id) => survey.controls[id]);
  if (!pair || !a || !b || JSON.stringify(of(a)) === JSON.stringify(of(b))) return null;
  const left = changed(survey, { [a.id]: without, [b.id]: without });
  if (!stillSpeak(survey, left, pair)) return null;
  return changed(survey, { [a.id]: of(b), [b.id]: of(a) });
}

/** Puts a control into the form of a field, in front of some control of the same form. */
function mixedIn(
  { survey, random }: MutationInput,
  field: SurveyedControl,
  decoy: SurveyedControl,
): Mutated {
  const near = survey.controls.filter(({ container }) => container === field.container);
  const before = random.pick(near) ?? field;
  const at = before.id + random.below(2);
  const made = { ...decoy, container: field.container, cell: null, filledByUs: false };
  return {
    survey: insertControl(survey, at, made),
    was: (id) => (id === at ? null : id > at ? id - 1 : id),
  };
}

function fieldOf({ survey, fields, random }: MutationInput): SurveyedControl | null {
  const typed = fields.flatMap((id) => survey.controls[id] ?? []);
  return random.pick(typed.filter(({ widget }) => TYPED.has(widget))) ?? null;
}

/** What stands beside the fields of a record in the forms of real editors. */
const FOREIGN: readonly (readonly [label: string, name: string, inputType: string])[] = [
  ["Comment", "comment", "text"],
  ["Description", "description", "text"],
  ["Notes", "notes", "text"],
  ["Tags", "tags", "text"],
  ["Search records", "q", "search"],
  ["E-mail", "email", "email"],
  ["Phone", "phone", "tel"],
  ["Name server", "nameserver", "text"],
  ["Company", "organisation", "text"],
  ["Coupon", "coupon", "text"],
  ["", "", "text"],
];

function foreign(like: SurveyedControl, random: Random): SurveyedControl {
  const [label, name, inputType] = random.pick(FOREIGN) ?? ["", "", "text"];
  return {
    ...like,
    ...{ widget: "text", tag: "input", inputType, name, idAttribute: name, testId: "" },
    ...{ placeholder: "", value: "", beside: "", hint: "", autocomplete: "", maxLength: null },
    labels: label === "" ? [] : [{ route: "label-for", text: label }],
  };
}

const decoy = (
  name: string,
  make: (field: SurveyedControl, random: Random) => SurveyedControl,
): Mutation => ({
  name,
  mutate: (input) => {
    const field = fieldOf(input);
    return field && mixedIn(input, field, make(field, input.random));
  },
});

export const contradicting: readonly Mutation[] = [
  inPlace("labels of two fields exchanged", (input) =>
    exchanged(input, ({ labels }) => ({ labels }), NO_LABELS),
  ),
  // Without a label, its names and examples are all that a field says: to exchange them renames it.
  inPlace("names and examples of two labelled fields exchanged", (input) =>
    exchanged(input, namesOf, NO_NAMES, ({ labels }) => labels.length > 0),
  ),
  decoy("a foreign control mixed in", foreign),
  decoy("a field doubled", (field) => ({ ...field, value: "", chosenValue: "" })),
  decoy("a control with the labels of a field", (field) => ({ ...field, ...NO_NAMES, beside: "" })),
  decoy("a control with the names of a field", (field) => ({ ...field, ...NO_LABELS, beside: "" })),
];
