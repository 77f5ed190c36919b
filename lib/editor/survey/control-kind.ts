import { isDrawnList } from "./drawn-lists.ts";
import type { Widget } from "./page-survey.ts";
import { isHtml, isTag } from "./realm.ts";

/** Input types into which text is typed. */
const TEXT_TYPES = new Set(["", "text", "number", "search", "url", "tel", "email"]);

/** Autofill fields of payment and of secrets (HTML Standard, autofill): never read, never filled. */
const SECRET_AUTOFILL = /^(?:cc-|one-time-code$|current-password$|new-password$)/;

function isSecret(input: Element): boolean {
  const fields = (input.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/);
  return (
    (isTag(input, "input") && input.type === "password") ||
    fields.some((field) => SECRET_AUTOFILL.test(field))
  );
}

/**
 * What kind of control an element is; null where it is none that a record could go into. Radio
 * buttons are told as such one by one and gathered by {@link ./radios.ts}.
 */
export function widgetOf(element: Element): Widget | "radio" | null {
  if (isTag(element, "input")) {
    if (element.type === "hidden") return null;
    if (isSecret(element)) return "secret";
    if (element.type === "radio") return "radio";
    if (element.type === "checkbox") return "switch";
    if (!TEXT_TYPES.has(element.type)) return null;
    return opensList(element) || isInWrapper(element) ? "combobox" : "text";
  }
  if (isTag(element, "textarea")) return isSecret(element) ? "secret" : "textarea";
  if (isTag(element, "select")) {
    if (isSecret(element)) return "secret";
    return element.multiple ? null : "select";
  }
  if (/^(?:switch|checkbox)$/.test(element.getAttribute("role") ?? "")) return "switch";
  // What lies inside of what is edited is its text.
  if (isEdited(element)) return "text";
  if (opensList(element)) {
    // A wrapper with the role and the input inside (ARIA 1.1): the input is what is operated.
    return element.querySelector("input, select") ? null : "combobox";
  }
  return isDrawnList(element) ? "combobox" : null;
}

/** Whether text is typed into an element that is no field (HTML Standard, contenteditable). */
export function isEdited(element: Element): element is HTMLElement {
  const edited = element.getAttribute("contenteditable")?.toLowerCase();
  return isHtml(element) && edited !== undefined && edited !== "false";
}

function opensList(element: Element): boolean {
  return (
    element.getAttribute("role") === "combobox" ||
    element.getAttribute("aria-haspopup") === "listbox"
  );
}

/** How far above its input a wrapper with the role stands, in elements. */
const WRAPPER_LEVELS = 3;

/** Whether an input is the one that a wrapper with the role of a list holds (ARIA 1.1). */
function isInWrapper(input: Element): boolean {
  let wrapper = input.parentElement;
  for (let level = 0; wrapper && level < WRAPPER_LEVELS; level += 1) {
    if (wrapper.querySelectorAll("input").length > 1) return false;
    if (opensList(wrapper)) return true;
    wrapper = wrapper.parentElement;
  }
  return false;
}

/** Whether an element is pressed to make something happen. */
export function isButton(element: Element): boolean {
  if (isTag(element, "input")) {
    return element.type === "submit" || element.type === "button" || element.type === "image";
  }
  return isTag(element, "button", "a") || element.getAttribute("role") === "button";
}
