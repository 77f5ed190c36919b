import { recordTypeOf } from "../recognise/record-type.ts";
import { hintBehind, textBeside } from "./beside.ts";
import { type ChoiceGroup, typeChoices } from "./choices.ts";
import { countsIn } from "./counts.ts";
import { identityOf, labelFinder } from "./identity.ts";
import { columnOf, labelsOf } from "./labels.ts";
import { type SurveyLimits, surveyLimits } from "./limits.ts";
import type {
  ButtonId,
  ContainerId,
  ControlId,
  ControlOption,
  PageSurvey,
  SurveyedButton,
  SurveyedControl,
  Widget,
} from "./page-survey.ts";
import { type RadioGroup, radioGroups } from "./radios.ts";
import { isTag, scopeOf } from "./realm.ts";
import { isProxySwitch, pressedOf, standingOf } from "./switches.ts";
import { boxOf, isRendered, visibilityOf } from "./visibility.ts";
import { type Found, type FoundControl, walk } from "./walk.ts";

/** A control as it was when it was judged. */
export interface HeldControl {
  element: Element;
  /** Of radio buttons, each; else empty. */
  radios: HTMLInputElement[];
  /** Of tabs, chips or tiles, what is pressed for each; else empty. */
  choices: HTMLElement[];
  identity: string;
}

/** A survey and the elements that its ids stand for: they belong together by its number. */
export interface TakenSurvey {
  survey: PageSurvey;
  controls: ReadonlyMap<ControlId, HeldControl>;
  buttons: ReadonlyMap<ButtonId, Element>;
  containers: ReadonlyMap<ContainerId, Element>;
  /** By position in the survey's rows. */
  rows: readonly Element[];
}

export interface SurveyInput {
  document: Document;
  /** Number of this survey, never used twice in a page. */
  number: number;
  /** What we filled before, by element. */
  filled: WeakMap<Element, string>;
  limits?: SurveyLimits;
}

function optionsOf(element: Element, limit: number): ControlOption[] {
  if (isTag(element, "select")) {
    return [...element.options]
      .slice(0, limit)
      .map((option) => ({ text: option.text.trim(), value: option.value }));
  }
  const list = element.getAttribute("aria-controls") ?? element.getAttribute("aria-owns");
  const options =
    list && scopeOf(element)?.getElementById(list)?.querySelectorAll('[role="option"]');
  if (!options) return [];
  return [...options]
    .slice(0, limit)
    .map((option) => ({ text: option.textContent?.trim() ?? "", value: "" }));
}

/** The choice of a group of radio buttons; null where none is chosen. */
function chosenOf(group: RadioGroup): ControlOption | null {
  return group.options[group.inputs.findIndex((radio) => radio.checked)] ?? null;
}

/** How far around its empty input a custom list shows what was chosen, in elements. */
const CHOICE_LEVELS = 3;

/** What a custom list shows as chosen in front of its input, which is then empty itself. */
function choiceShownAround(input: Element): string {
  let around = input.parentElement;
  for (let level = 0; around && level < CHOICE_LEVELS; level += 1, around = around.parentElement) {
    if (around.querySelector("label") || around.querySelectorAll("input").length > 1) break;
    const text = around.textContent ?? "";
    const shown = text.replaceAll(/\s+/g, " ").trim();
    if (shown !== "") return shown;
  }
  return "";
}

/** What stands in a control, as a person reads it. */
function shownValue(element: Element, widget: Widget): string {
  if (widget === "switch") return standingOf(element);
  if (isTag(element, "select")) return element.selectedOptions[0]?.text.trim() ?? "";
  if (widget === "combobox" && isTag(element, "input") && element.value === "") {
    return choiceShownAround(element);
  }
  if (isTag(element, "input", "textarea")) {
    return element.value;
  }
  return element.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
}

function isDisabled(element: Element): boolean {
  return element.matches(":disabled") || element.getAttribute("aria-disabled") === "true";
}

function isReadOnly(element: Element): boolean {
  const own = "readOnly" in element && element.readOnly === true;
  return own || element.getAttribute("aria-readonly") === "true";
}

function maxLengthOf(element: Element): number | null {
  const own = isTag(element, "input", "textarea") ? element.maxLength : -1;
  // A number input ignores the attribute (HTML Standard, maxlength applies to text types only).
  return own < 0 || (isTag(element, "input") && element.type === "number") ? null : own;
}

/** Surveys a document: one walk, then the questions that need the layout, of the controls alone. */
export function takeSurvey(input: SurveyInput): TakenSurvey {
  const { document, number, filled, limits = surveyLimits } = input;
  const found = walk(document.body, limits);
  const groups = radioGroups(found, limits.label);
  const labelFor = labelFinder();
  const controls = new Map<ControlId, HeldControl>();
  const ids = new Map<number, ControlId>();
  const surveyed: SurveyedControl[] = [];
  found.controls.forEach((control, index) => {
    const group = groups.get(control);
    if (control.widget === "radio" && !group) return;
    const isSwitch = control.widget === "switch";
    if (isSwitch && !isProxySwitch(found, control, limits.label)) return;
    const id = surveyed.length;
    ids.set(index, id);
    const element = group?.element ?? (isSwitch ? pressedOf(found, control) : control.element);
    controls.set(id, {
      element,
      radios: group?.inputs ?? [],
      choices: [],
      identity: identityOf(element, labelFor),
    });
    surveyed.push(surveyControl({ id, found, control, element, group, filled, limits }));
  });
  for (const group of typeChoices(found)) {
    const id = surveyed.length;
    const { element, members } = group;
    controls.set(id, {
      element,
      radios: [],
      choices: members,
      identity: identityOf(element, labelFor),
    });
    surveyed.push(surveyChoices(id, group, found, filled));
  }
  const { location } = document;
  return {
    survey: {
      number,
      page: {
        host: location.hostname,
        path: location.pathname,
        query: location.search,
        hash: location.hash,
        title: document.title,
        headings: found.headings,
        notes: found.notes,
      },
      controls: surveyed,
      containers: found.containers.map((container, id) => ({
        id,
        parent: container.parent,
        kind: container.kind,
        heading: container.heading,
        headingBefore: container.headingBefore,
        action: container.element.getAttribute("action")?.slice(0, limits.text) ?? "",
        hiddenType: container.kind === "form" ? hiddenTypeOf(container.element) : "",
      })),
      buttons: found.buttons.map(({ element, container }, id) =>
        surveyButton(element, id, container, limits),
      ),
      tables: found.tables.map(({ headers, heading }, id) => ({ id, headers, heading })),
      rows: found.rows.map((row) => ({
        table: row.table,
        container: row.container,
        cells: row.cells.map((cell) => ({
          text: cell.texts.join(" ").slice(0, limits.text),
          title: cellTitle(cell.element),
          controls: cell.controls.flatMap((index) => ids.get(index) ?? []),
        })),
        buttons: row.buttons,
      })),
      counts: countsIn(found.tokens),
      cut: [...found.cut],
    },
    controls,
    buttons: new Map(found.buttons.map(({ element }, id) => [id, element])),
    containers: new Map(found.containers.map(({ element }, id) => [id, element])),
    rows: found.rows.map(({ element }) => element),
  };
}

/** What a form sends as the type without showing a control for it. */
function hiddenTypeOf(form: Element): string {
  const hidden = form.querySelectorAll<HTMLInputElement>('input[type="hidden"][name*="type" i]');
  return [...hidden].find(({ value }) => recordTypeOf(value) !== null)?.value ?? "";
}

/** Types side by side as one control: its options are what can be pressed. */
function surveyChoices(
  id: ControlId,
  group: ChoiceGroup,
  found: Found,
  filled: WeakMap<Element, string>,
): SurveyedControl {
  const { element, options, members } = group;
  const chosen = group.chosen === null ? null : (options[group.chosen] ?? null);
  const label = element.getAttribute("aria-label");
  // Containers are listed from the inside to the outside.
  const container = found.containers.findIndex((around) => around.element.contains(element));
  return {
    id,
    widget: "choices",
    tag: element.tagName.toLowerCase(),
    inputType: "",
    role: element.getAttribute("role") ?? "",
    labels: label ? [{ route: "aria-label", text: label }] : [],
    name: "",
    idAttribute: element.id,
    testId: "",
    autocomplete: "",
    placeholder: "",
    options,
    value: chosen?.text ?? "",
    chosenValue: chosen?.value ?? "",
    filledByUs: chosen !== null && filled.get(element) === chosen.text,
    maxLength: null,
    max: null,
    required: false,
    disabled: members.every(isDisabled),
    readOnly: members.some(navigates),
    visibility: visibilityOf(element, false),
    box: boxOf(element),
    beside: "",
    hint: "",
    container,
    cell: null,
  };
}

/** The whole text of a cell that shows it cut, where the page gives it. */
function cellTitle(cell: Element): string {
  return cell.getAttribute("title") ?? cell.querySelector("[title]")?.getAttribute("title") ?? "";
}

/** What tests and frameworks call a control: the data behind it, where it has no name. */
const TEST_ATTRIBUTES = [
  "data-testid",
  "data-test",
  "data-qa",
  "formcontrolname",
  "ng-model",
  "data-ng-model",
  "v-model",
];

interface ControlInput {
  id: ControlId;
  found: Found;
  control: FoundControl;
  /** What a person operates. */
  element: Element;
  group: RadioGroup | undefined;
  filled: WeakMap<Element, string>;
  limits: SurveyLimits;
}

function surveyControl(input: ControlInput): SurveyedControl {
  const { id, found, control, element, group, filled, limits } = input;
  const own = control.element;
  const widget: Widget = control.widget === "radio" ? "radios" : control.widget;
  const attribute = (name: string) => own.getAttribute(name) ?? "";
  const secret = widget === "secret";
  const chosen = group ? chosenOf(group) : null;
  const shown = group ? (chosen?.text ?? "") : secret ? "" : shownValue(own, widget);
  const value = shown.slice(0, limits.text);
  const max = Number.parseInt(attribute("max"), 10);
  return {
    id,
    widget,
    tag: own.tagName.toLowerCase(),
    inputType: isTag(own, "input") ? own.type : "",
    role: attribute("role"),
    labels: group ? groupLabels(group, control.legend) : labelsOf(found, control, limits.label),
    name: attribute("name"),
    idAttribute: own.id,
    testId: TEST_ATTRIBUTES.map(attribute).find((text) => text !== "") ?? "",
    autocomplete: attribute("autocomplete"),
    placeholder: attribute("placeholder"),
    options: group?.options ?? (secret ? [] : optionsOf(own, limits.options)),
    value,
    chosenValue: isTag(own, "select") && !secret ? own.value : (chosen?.value ?? ""),
    filledByUs: !secret && filled.get(element) === value,
    maxLength: maxLengthOf(own),
    max: Number.isFinite(max) ? max : null,
    required: attribute("aria-required") === "true" || own.hasAttribute("required"),
    disabled: group ? group.inputs.every(isDisabled) : isDisabled(own),
    readOnly: isReadOnly(own),
    visibility: visibilityOf(element, !group && id < limits.coverChecks),
    box: boxOf(element),
    beside: secret || group ? "" : textBeside(found, control),
    hint: secret || group ? "" : hintBehind(found, control, limits.text),
    container: control.container,
    cell:
      control.row && control.cell
        ? { table: control.row.table, column: columnOf(control.row, control.cell) }
        : null,
  };
}

function groupLabels(group: RadioGroup, legend: string): SurveyedControl["labels"] {
  const label = group.element.getAttribute("aria-label") ?? "";
  return [
    ...(label === "" ? [] : [{ route: "aria-label" as const, text: label }]),
    ...(legend === "" ? [] : [{ route: "legend" as const, text: legend }]),
  ];
}

function surveyButton(
  element: Element,
  id: ButtonId,
  container: ContainerId,
  limits: SurveyLimits,
): SurveyedButton {
  const attribute = (name: string) => element.getAttribute(name) ?? "";
  const text = isTag(element, "input") ? element.value : (element.textContent ?? "");
  return {
    id,
    text: text.replaceAll(/\s+/g, " ").trim().slice(0, limits.label),
    label: `${attribute("aria-label")} ${attribute("title")}`.trim().slice(0, limits.label),
    container,
    submits: submits(element),
    navigates: navigates(element),
    disabled: isDisabled(element),
    visible: isRendered(element),
  };
}

function submits(element: Element): boolean {
  return (
    isTag(element, "button", "input") &&
    (element.type === "submit" || element.type === "image") &&
    element.form !== null
  );
}

/** A link to another document; one to a place in this one, or to nowhere, is a button in disguise. */
function navigates(element: Element): boolean {
  if (!isTag(element, "a")) return false;
  const target = element.getAttribute("href")?.trim() ?? "";
  return target !== "" && !target.startsWith("#") && !/^javascript:/i.test(target);
}
