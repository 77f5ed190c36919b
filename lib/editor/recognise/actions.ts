import type { ButtonId, ContainerId, PageSurvey, SurveyedButton } from "../survey/page-survey.ts";
import { actionMatch } from "../words/matching.ts";
import { containersWithin } from "./containers.ts";
import { recordTypesIn } from "./record-type.ts";
import { namesInHeadingsAround } from "./zone-of-part.ts";

/** A control that opens an empty form for a record. */
export interface AddControl {
  button: ButtonId;
  text: string;
  /** The types that it names: `Add TXT record`; empty where it serves all. */
  types: string[];
  /** It would leave the page, or send a form: only the owner presses it. */
  ownersOnly: boolean;
  /** Domains that the nearest heading names. */
  zones: string[];
}

/** Least match of a text with the words of an action. */
const LEAST = 0.6;

/** The text without the record types that it names: `Add TXT record` is "Add record" for TXT. */
function withoutTypes(text: string): { words: string; types: string[] } {
  const types = [...recordTypesIn(text).keys()];
  const isKept = (word: string) =>
    !types.includes(word.replaceAll(/\W/g, "")) && !(types.length > 0 && /^an?$/i.test(word));
  const words = text.split(/\s+/).filter(isKept);
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
      zones: namesInHeadingsAround(survey, button.container),
    }));
}

/** How far outside of a form its save button may stand, in containers. */
const SAVE_LEVELS = 2;

/**
 * The button that saves a form: looked for to notice its press, never to press it. Within the form,
 * or in a bar that stands beside it.
 */
export function readSaveControl(
  survey: PageSurvey,
  { container, within }: { container: ContainerId; within: ReadonlySet<ContainerId> },
): ButtonId | null {
  const inside = saveWithin(survey, within, false);
  let around = survey.containers[container]?.parent ?? null;
  for (let level = 0; inside === null && around !== null && level < SAVE_LEVELS; ) {
    const outside = saveWithin(survey, containersWithin(survey, around), true);
    if (outside !== null) return outside;
    if (!isOfTable(survey, around)) level += 1;
    around = survey.containers[around]?.parent ?? null;
  }
  return inside;
}

/** What makes up a table: a form that is one of its rows is as near to what stands below it. */
function isOfTable({ containers }: PageSurvey, id: ContainerId): boolean {
  const container = containers[id];
  return container?.kind === "table" || containers[container?.parent ?? -1]?.kind === "table";
}

function saveWithin(
  survey: PageSurvey,
  within: ReadonlySet<ContainerId>,
  inWords: boolean,
): ButtonId | null {
  const rated = survey.buttons
    .filter((button) => button.visible && within.has(button.container) && !isDestructive(button))
    .filter(({ text, label }) => actionMatch(`${text} ${label}`, "cancel") < LEAST)
    .map((button) => ({
      id: button.id,
      rate:
        Math.max(actionMatch(button.text, "save"), actionMatch(button.label, "save")) +
        (button.submits && !inWords ? LEAST : 0),
    }))
    .filter(({ rate }) => rate >= LEAST)
    .toSorted((a, b) => b.rate - a.rate);
  return rated[0]?.id ?? null;
}

function worded(
  survey: PageSurvey,
  within: ReadonlySet<ContainerId>,
  kind: "lookUp" | "save",
): boolean {
  return survey.buttons
    .filter(({ visible, container }) => visible && within.has(container))
    .some(
      ({ text, label }) => Math.max(actionMatch(text, kind), actionMatch(label, kind)) >= LEAST,
    );
}

/** Whether a button of the form says in words that it saves. */
export function saysSave(survey: PageSurvey, within: ReadonlySet<ContainerId>): boolean {
  return worded(survey, within, "save");
}

/**
 * Whether a form only asks DNS a question or searches what is shown: its button says so, or the
 * page does, and none says that it saves.
 */
export function asksOnly(survey: PageSurvey, within: ReadonlySet<ContainerId>): boolean {
  if (saysSave(survey, within)) return false;
  const main = survey.page.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  return (
    worded(survey, within, "lookUp") ||
    [survey.page.title, ...main].some((text) => actionMatch(text, "lookUp") > 0)
  );
}
