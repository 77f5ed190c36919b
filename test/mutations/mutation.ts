import type { ControlId, PageSurvey } from "../../lib/editor/survey/page-survey.ts";
import type { Random } from "./random.ts";

/** A survey that was changed, and which control of the unchanged one each control was. */
export interface Mutated {
  survey: PageSurvey;
  /** null for a control that was not there. */
  was: (id: ControlId) => ControlId | null;
}

export interface MutationInput {
  survey: PageSurvey;
  /** Controls that are a field of the truth. */
  fields: readonly ControlId[];
  random: Random;
}

export interface Mutation {
  name: string;
  /** null where the survey has nothing that could be changed so. */
  mutate: (input: MutationInput) => Mutated | null;
}

/** A change that leaves every control where it was. */
export function inPlace(
  name: string,
  change: (input: MutationInput) => PageSurvey | null,
): Mutation {
  return {
    name,
    mutate: (input) => {
      const survey = change(input);
      return survey && { survey, was: (id) => id };
    },
  };
}
