/**
 * What a control holds, in the terms of the corpus. Elements of frames are of another realm, so
 * they are told by their tags and never by `instanceof`.
 */

/** Controls that hold something of their own. */
const CONTROLS =
  "input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset], [type=radio], [type=file])," +
  "textarea, select, [role=combobox], [aria-haspopup=listbox], [role=switch], [role=checkbox]," +
  "[contenteditable]:not([contenteditable=false])";

const CHOSEN =
  "[aria-selected=true], [aria-checked=true], [aria-pressed=true], [aria-current]:not([aria-current=false])";

/** Classes by which pages draw the chosen one of several. */
const DRAWN_CHOSEN = /(?:^|[-_\s])(?:active|selected|current|checked|is-on)(?:$|[-_\s])/i;

const plain = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ").trim() ?? "";

function isInput(element: Element): element is HTMLInputElement {
  return element.localName === "input";
}

function valueIn(element: Element): string {
  return "value" in element && typeof element.value === "string" ? element.value : "";
}

function labelOf(radio: Element): string {
  const [label] = isInput(radio) ? [...(radio.labels ?? [])] : [];
  return plain(label?.textContent) || (radio.getAttribute("aria-label") ?? "");
}

/** The chosen one of several buttons: by its state, else by the class that draws it so. */
function chosenIn(container: Element): Element | null {
  const told = container.querySelector(CHOSEN);
  if (told) return told;
  const drawn = [...container.querySelectorAll("*")].filter((element) =>
    DRAWN_CHOSEN.test(element.getAttribute("class") ?? ""),
  );
  return drawn.at(-1) ?? null;
}

/** Whether an element holds a value of its own. */
export function isControl(element: Element): boolean {
  return element.matches(CONTROLS);
}

/** What several radio buttons, tabs or cards hold: the chosen one. */
function heldByChoices(container: Element): string[] {
  const radio = container.querySelector("input[type=radio]:checked");
  if (radio) return [labelOf(radio), valueIn(radio)];
  if (container.querySelector("input[type=radio]")) return [];
  const chosen = chosenIn(container);
  if (!chosen) return [plain(container.textContent)];
  const value = chosen.getAttribute("data-value") ?? chosen.getAttribute("value") ?? "";
  return [plain(chosen.textContent), ...(value === "" ? [] : [value])];
}

/** What an element holds: any of these texts names it. Empty where nothing is chosen. */
export function held(element: Element): string[] {
  if (element.matches("input[type=checkbox]")) return [element.matches(":checked") ? "on" : "off"];
  if (element.matches("input, textarea")) return [valueIn(element)];
  if (element.matches("select")) {
    return [plain(element.querySelector("option:checked")?.textContent), valueIn(element)];
  }
  if (element.matches("[role=switch], [role=checkbox]")) {
    return [element.getAttribute("aria-checked") === "true" ? "on" : "off"];
  }
  if (element.matches("[role=combobox], [aria-haspopup=listbox]")) {
    const input = element.querySelector("input");
    return [...(input ? [valueIn(input)] : []), plain(element.textContent)];
  }
  if (element.matches("[contenteditable]")) return [plain(element.textContent)];
  return heldByChoices(element);
}
