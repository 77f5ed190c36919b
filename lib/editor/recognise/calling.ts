import type { SurveyedControl } from "../survey/page-survey.ts";
import type { Calling } from "../taught.ts";
import { identifierText } from "../words/matching.ts";

/** Names of domains and mailboxes, and numbers: what belongs to a customer and not to the editor. */
const OF_A_CUSTOMER = /[^\s@]+@[^\s@]+|[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)+\.?|\d+/gu;
const LONGEST = 120;
const MOST = 12;

const plain = (text: string) =>
  text.toLowerCase().replaceAll(OF_A_CUSTOMER, "#").trim().slice(0, LONGEST);

/** Each once, in an order that does not depend on the page's. */
const distinct = (texts: readonly string[]) => [...new Set(texts)].toSorted().slice(0, MOST);

/**
 * What a control is called, so that it can be known again: on another day, for another domain of the
 * same site. Words with digits in them are numbers that a framework gave out.
 */
export function callingOf(control: SurveyedControl): Calling {
  const { widget, labels, placeholder, name, idAttribute, testId } = control;
  return {
    widget,
    // What describes a control changes with what is typed: `aria-describedby` names its faults too.
    labels: distinct(
      labels.filter(({ route }) => route !== "aria-describedby").map(({ text }) => plain(text)),
    ),
    words: distinct(
      [name, idAttribute, testId].flatMap((text) =>
        identifierText(text)
          .split(" ")
          .filter((word) => /^\p{L}{2,30}$/u.test(word)),
      ),
    ),
    placeholder: plain(placeholder),
  };
}

/** Whether two controls are called alike by every signal; one that nothing names is like none. */
export function isCalledAlike(one: Calling, other: Calling): boolean {
  const { labels, words, placeholder } = one;
  return (
    labels.length + words.length + placeholder.length > 0 &&
    [one, other]
      .map((c) => JSON.stringify([c.widget, c.labels, c.words, c.placeholder]))
      .every((text, _, [first]) => text === first)
  );
}
