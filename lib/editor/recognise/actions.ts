import type { ButtonId, ContainerId, PageSurvey, SurveyedButton } from "../survey/page-survey.ts";
import { actionMatch } from "../words/matching.ts";
import { recordTypesIn } from "./record-type.ts";

/** A control that opens an empty form for a record. */
export interface AddControl {
  button: ButtonId;
  text: string;
  /** The types that it names: `Add TXT record`; empty where it serves all. */
  types: string[];
  /** It would leave the page, or send a form: only the owner presses it. */
  ownersOnly: boolean;
}

/** Least match of a text with the words of an action. */
const LEAST = 0.6;

/** The text without the record types that it names: `Add TXT record` is "Add record" for TXT. */
function withoutTypes(text: string): { words: string; types: string[] } {
  const types = [...recordTypesIn(text).keys()];
  const words = text.split(/\s+/).filter((word) => !types.includes(word.replaceAll(/\W/g, "")));
  return { words: words.join(" "), types };
}

function isDestructive({ text, label }: SurveyedButton): boolean {
  return actionMatch(text, "remove") > 0 || actionMatch(label, "remove") > 0;
}

/** Whether typed content stands in the form that a submit button sends. */
function sendsContent(survey: PageSurvey, button: SurveyedButton): boolean {
  return button.submits && isWithin(survey, button.container, "form") !== null;
}

/** The nearest container of a kind around another; null where there is none. */
export function isWithin(
  survey: PageSurvey,
  from: ContainerId,
  kind: "form" | "dialog" | "row",
): ContainerId | null {
  for (let at: ContainerId | null = from; at !== null; at = survey.containers[at]?.parent ?? null) {
    if (survey.containers[at]?.kind === kind) return at;
  }
  return null;
}

/** Controls that open an empty form, the plainest first. */
export function readAddControls(survey: PageSurvey): AddControl[] {
  return survey.buttons
    .filter((button) => button.visible && !button.disabled && !isDestructive(button))
    .map((button) => {
      const shown = withoutTypes(button.text);
      const match = Math.max(
        actionMatch(shown.words, "addRecord"),
        actionMatch(button.label, "addRecord"),
      );
      return { button, match, types: shown.types };
    })
    .filter(({ match }) => match >= LEAST)
    .toSorted((a, b) => b.match - a.match)
    .map(({ button, types }) => ({
      button: button.id,
      text: button.text || button.label,
      types,
      ownersOnly: button.navigates || sendsContent(survey, button),
    }));
}

/** The button that saves a form: looked for to notice its press, never to press it. */
export function readSaveControl(
  survey: PageSurvey,
  within: ReadonlySet<ContainerId>,
): ButtonId | null {
  const rated = survey.buttons
    .filter((button) => button.visible && within.has(button.container) && !isDestructive(button))
    .filter(({ text, label }) => actionMatch(`${text} ${label}`, "cancel") < LEAST)
    .map((button) => ({
      id: button.id,
      rate:
        Math.max(actionMatch(button.text, "save"), actionMatch(button.label, "save")) +
        (button.submits ? LEAST : 0),
    }))
    .filter(({ rate }) => rate >= LEAST)
    .toSorted((a, b) => b.rate - a.rate);
  return rated[0]?.id ?? null;
}

/** Whether the buttons of a form only ask DNS a question, and none saves. */
export function asksOnly(survey: PageSurvey, within: ReadonlySet<ContainerId>): boolean {
  const shown = survey.buttons.filter(({ visible, container }) => visible && within.has(container));
  const any = (kind: "lookUp" | "save") =>
    shown.some(
      ({ text, label }) => Math.max(actionMatch(text, kind), actionMatch(label, kind)) >= LEAST,
    );
  return any("lookUp") && !any("save");
}
