import { isDeepStrictEqual } from "node:util";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import type { CorpusCase, CorpusPage } from "./format.ts";
import { allows, type Held, savedDifferences } from "./judge.ts";
import type { CorpusTab } from "./open-page.ts";

/** A perfect owner: mouse and keyboard, as the truth says. */

/** Longer texts are pasted, not typed. */
const LONGEST_TYPED = 16;
/** Time for a list to open or a field to come, milliseconds. */
const COMES_WITHIN_MS = 3000;

async function typeInto(tab: CorpusTab, control: Locator, text: string): Promise<void> {
  const { keyboard } = tab.page;
  await control.click();
  await keyboard.press("ControlOrMeta+A");
  if (text === "") await keyboard.press("Delete");
  else if (text.length > LONGEST_TYPED) await keyboard.insertText(text);
  else await keyboard.type(text);
}

/** What a list may open: its choices, whatever they are made of. */
const LISTED = "[role=option], li, [data-value], [class*=option], [class*=item]";
/** What may be one of several choices that stand side by side. */
const SIDE_BY_SIDE = "label, button, a, [role=tab], [role=radio], li, div, span";

type Scope = Locator | Page | FrameLocator;

function choicesOf(within: Scope, kinds: string, text: string): Locator {
  const literal = text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const exact = new RegExp(`^\\s*${literal}\\s*$`, "i");
  return within.locator(kinds).filter({ hasText: exact }).locator("visible=true");
}

async function offers(control: Locator, text: string): Promise<boolean> {
  return (await choicesOf(control, SIDE_BY_SIDE, text).count()) > 0;
}

/** Presses the choice of this text, the innermost element that has it. */
async function pressChoice(within: Scope, kinds: string, text: string): Promise<void> {
  const seen = choicesOf(within, kinds, text);
  await seen.first().waitFor({ timeout: COMES_WITHIN_MS });
  await seen.last().click({ timeout: COMES_WITHIN_MS });
}

type Kind = "text" | "select" | "switch" | "list" | "choices" | "editable";

function kindOf(control: Locator): Promise<Kind> {
  return control.evaluate((element): Kind => {
    const role = element.getAttribute("role");
    if (element.matches("[type=checkbox], [role=switch], [role=checkbox]")) return "switch";
    if (element.localName === "select") return "select";
    if (role === "combobox" || element.hasAttribute("aria-haspopup")) return "list";
    if (element.matches("input, textarea")) return "text";
    return element.hasAttribute("contenteditable") ? "editable" : "choices";
  });
}

async function selectOption(control: Locator, texts: readonly string[]): Promise<void> {
  // A native list opens in a window of the browser, out of reach; choosing there gives the page
  // the same two events.
  const index = await control.evaluate(
    (select, wanted) =>
      [...(select as HTMLSelectElement).options].findIndex((option) =>
        wanted.some((text) => [option.text.trim(), option.value].includes(text)),
      ),
    texts,
  );
  await control.selectOption({ index });
}

/** Puts one of the allowed texts into a control by the way of its kind. */
async function operate(tab: CorpusTab, selector: string, allowed: string): Promise<void> {
  const { control, root } = await tab.locate(selector);
  await control.waitFor({ timeout: COMES_WITHIN_MS });
  const held = (await tab.eyes<Held>("read", [selector]))[selector] ?? [];
  const texts = allowed.split(" | ");
  const [text = ""] = texts;
  // Of several that are right he takes the first.
  if (allows(text, held)) return;
  switch (await kindOf(control)) {
    case "text":
    case "editable":
      return typeInto(tab, control, text);
    case "select":
      return selectOption(control, texts);
    case "switch":
      return control.click();
    case "list":
      await control.click();
      return pressChoice(root, LISTED, text);
    case "choices": {
      if (await offers(control, text)) return pressChoice(control, SIDE_BY_SIDE, text);
      // Nothing tells a list from a choice but that its choices come when it is pressed.
      await control.click();
      return pressChoice(root, LISTED, text);
    }
  }
}

const isThere = async (tab: CorpusTab, selector: string): Promise<boolean> =>
  (await tab.eyes<Held>("read", [selector]))[selector] !== null;

/**
 * Opens the page and what the owner would press, up to the form.
 * @returns what is not as the truth says.
 */
export async function openForm(
  tab: CorpusTab,
  page: CorpusPage,
  test: CorpusCase,
): Promise<string[]> {
  await tab.show(page);
  // A row may give way to the form that edits it, or come with a part of the page.
  const rowStood = test.row === null || (await isThere(tab, test.row));
  await tab.press(test.open);
  await tab.appears(Object.values(test.fields ?? {}), "one");
  await tab.quiet();
  const rowStands = rowStood || test.row === null || (await isThere(tab, test.row));
  return rowStands ? [] : [`${test.row}, the row, is not there`];
}

/** Chooses the type, where the form has a choice of it, and waits for its fields. */
export async function chooseType(tab: CorpusTab, test: CorpusCase): Promise<void> {
  const type = test.fields?.type;
  const text = type === undefined ? undefined : test.after?.[type];
  if (type === undefined || text === undefined) return;
  await operate(tab, type, text);
  await tab.appears(Object.values(test.fields ?? {}), "all");
  await tab.quiet();
}

/** Fills the form at which the type is chosen and saves it; tells what is not as the truth says. */
export async function fillAndSave(tab: CorpusTab, test: CorpusCase): Promise<string[]> {
  const after = Object.entries(test.after ?? {});
  const before = await tab.eyes<Held>("read", test.untouched);
  for (const [selector, allowed] of after) await operate(tab, selector, allowed);
  await tab.quiet();
  const controls = [...after.map(([selector]) => selector), ...test.untouched];
  const fields = Object.entries(test.fields ?? {});
  const held = await tab.eyes<Held>("read", [
    ...controls,
    ...fields.map(([, selector]) => selector),
  ]);
  const faults = [
    ...after
      .filter(([selector, allowed]) => !allows(allowed, held[selector] ?? []))
      .map(
        ([selector, allowed]) =>
          `${selector} holds “${held[selector]?.[0] ?? "nothing"}” after “${allowed}” was put there`,
      ),
    ...test.untouched
      .filter((selector) => !isDeepStrictEqual(before[selector], held[selector]))
      .map((selector) => `${selector} of untouched changed`),
    ...[...test.untouched, ...fields.map(([, selector]) => selector)]
      .filter((selector) => held[selector] === null)
      .map((selector) => `${selector} is not there`),
  ];
  if (test.save !== null) {
    await tab.press([test.save]);
    faults.push(...savedDifferences(test, await tab.saved(test.saved !== undefined)));
  }
  return faults;
}

/** What the page did that none of the corpus may. */
export function pageFaults(tab: CorpusTab): string[] {
  return [
    ...tab.errors.map((error) => `the page threw: ${error}`),
    ...tab.asked.map((address) => `the page asked for ${address}`),
  ];
}

/** Plays a case to its end; throws where the page does not do what the truth says. */
export async function play(tab: CorpusTab, page: CorpusPage, test: CorpusCase): Promise<string[]> {
  const faults = await openForm(tab, page, test);
  if (test.outcome === "fill") {
    await chooseType(tab, test);
    faults.push(...(await fillAndSave(tab, test)));
  }
  return [...faults, ...pageFaults(tab)];
}
