/** How much of a page is looked at. Past a limit the survey says so in `cut` and goes on. */
export interface SurveyLimits {
  controls: number;
  buttons: number;
  rows: number;
  headings: number;
  /** Characters of one text; a DKIM record of 4,096 bits has 740. */
  text: number;
  /** Characters of a text that may still be a label: longer ones are prose. */
  label: number;
  options: number;
  /** Nested elements: a hostile page must not exhaust the stack. */
  depth: number;
  /** Controls for which it is asked what lies over them: the costly question. Filling asks again. */
  coverChecks: number;
}

export const surveyLimits: SurveyLimits = {
  /** 1,000 records edited in place have 3,000 controls, and a box to tick each. */
  controls: 5000,
  buttons: 6000,
  rows: 2000,
  headings: 40,
  text: 4096,
  label: 90,
  /** A list of all record types has about 60, a list of countries about 250. */
  options: 300,
  depth: 400,
  coverChecks: 150,
};
