/** What the scorer sees of a page, from a world of its own: it changes nothing there. */

import type { FillOrder } from "../../../lib/editor/fill-order.ts";
import { type FillPlan, notBegun } from "../../../lib/editor/plan/fill-plan.ts";
import { planFill } from "../../../lib/editor/plan/plan.ts";
import type { FormReading } from "../../../lib/editor/recognise/form.ts";
import { printReading } from "../../../lib/editor/recognise/reading.ts";
import { recognise } from "../../../lib/editor/recognise/recognise.ts";
import type { PageSurvey } from "../../../lib/editor/survey/page-survey.ts";
import { takeSurvey } from "../../../lib/editor/survey/survey.ts";
import type { Named } from "../judge.ts";
import { held, isControl } from "./held.ts";
import { everything, find, selectorOf } from "./selector.ts";

/** What every control of the page holds, by selector. */
export function snapshot(): Record<string, string> {
  return Object.fromEntries(
    [...everything()]
      .filter(isControl)
      .map((element) => [selectorOf(element), held(element)[0] ?? ""]),
  );
}

/** A page is at rest when nothing in it has changed for so long, milliseconds. */
const REST_MS = 100;
/** A page that never rests is taken as it is after so long, milliseconds. */
const LONGEST_MS = 2000;

/** Waits until the elements of the page and what its controls hold have stayed the same. */
export async function quiet(): Promise<null> {
  const started = performance.now();
  const look = () => `${[...everything()].length} ${JSON.stringify(snapshot())}`;
  let seen = look();
  let since = started;
  while (performance.now() - since < REST_MS && performance.now() - started < LONGEST_MS) {
    await new Promise((resolve) => setTimeout(resolve, REST_MS / 4));
    const now = look();
    if (now === seen) continue;
    seen = now;
    since = performance.now();
  }
  return null;
}

/** What the controls of some selectors hold; null where there is no such control. */
export function read(selectors: readonly string[]): Record<string, string[] | null> {
  return Object.fromEntries(
    selectors.map((selector) => {
      const element = find(selector);
      return [selector, element ? held(element) : null];
    }),
  );
}

/** The controls that a person operates in an element: itself, or those inside. */
function operated(element: Element): Set<Element> {
  if (isControl(element) && !element.querySelector("input, select, textarea")) {
    return new Set([element]);
  }
  const inner = [
    ...element.querySelectorAll("input, select, textarea, [role=tab], [role=radio], button"),
  ];
  return new Set(inner.length > 0 ? inner : [element]);
}

/** Whether two elements are one control: the same, or a wrapper and what alone is in it. */
function isSameControl(a: Element, b: Element): boolean {
  if (a === b) return true;
  if (!a.contains(b) && !b.contains(a)) return false;
  const [inA, inB] = [operated(a), operated(b)];
  return inA.size === inB.size && [...inA].every((element) => inB.has(element));
}

function formOf(plan: FillPlan, forms: readonly FormReading[]): FormReading | undefined {
  const planned = plan.kind === "fill" || plan.kind === "choose-type" ? plan.container : null;
  return forms.find(({ container }) => container === planned) ?? forms[0];
}

/** Which of the truth's fields an element is. */
function fieldsOf(element: Element, fields: Record<string, string>): string[] {
  return Object.entries(fields)
    .filter(([, selector]) => {
      const truth = find(selector);
      return truth !== null && isSameControl(truth, element);
    })
    .map(([field]) => field);
}

export interface NamedInput {
  order: FillOrder;
  /** Selectors of the truth, to be told apart in the page. */
  fields: Record<string, string>;
}

/** The parts that the recogniser would fill unasked, each with the truth's field that it is. */
export function named({ order, fields }: NamedInput): Named[] {
  const taken = takeSurvey({ document, number: 1, filled: new WeakMap() });
  const reading = recognise(taken.survey);
  const plan = planFill({ survey: taken.survey, reading, order, progress: notBegun });
  const form = formOf(plan, reading.forms);
  return [...(form?.parts.values() ?? [])].flatMap(
    ({ part, control, confidence, margin, sure }) => {
      const element = taken.controls.get(control)?.element;
      if (!element) return [];
      const is = fieldsOf(element, fields);
      return [{ part, selector: selectorOf(element), confidence, margin, sure, is }];
    },
  );
}

/** The survey of the page, and by control which of the truth's fields it is. */
export function surveyed(fields: Record<string, string>): {
  survey: PageSurvey;
  is: Record<number, string[]>;
} {
  const { survey, controls } = takeSurvey({ document, number: 1, filled: new WeakMap() });
  const is = [...controls].map(([id, { element }]) => [id, fieldsOf(element, fields)]);
  return { survey, is: Object.fromEntries(is) };
}

/** Milliseconds of one survey and recognition of the page, the median of so many. */
export function scanTime(times: number): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    recognise(takeSurvey({ document, number: 1, filled: new WeakMap() }).survey);
    return performance.now() - started;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** The reading as text, for whoever asks why. */
export function explain(): string {
  const { survey } = takeSurvey({ document, number: 1, filled: new WeakMap() });
  return printReading(recognise(survey), survey);
}
