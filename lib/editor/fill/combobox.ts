import type { PartName } from "../../records/parts.ts";
import { type Choice, plainChoice, ttlChoice, typeChoice } from "../plan/choices.ts";
import { scopeOf } from "../survey/realm.ts";
import { isRendered } from "../survey/visibility.ts";
import { enter, press } from "./events.ts";
import { waits } from "./limits.ts";
import { appears } from "./settle.ts";

function listed(element: Element): HTMLElement[] {
  const scope = scopeOf(element) ?? element.ownerDocument;
  const id = element.getAttribute("aria-controls") ?? element.getAttribute("aria-owns");
  const own = id ? scope.getElementById(id) : null;
  const options = (own ?? scope).querySelectorAll<HTMLElement>('[role="option"]');
  return [...options].filter(isOffered);
}

function isOffered(option: Element): boolean {
  return isRendered(option) && option.getAttribute("aria-disabled") !== "true";
}

/** What a list without roles makes its choices of. */
const DRAWN_OPTIONS =
  '[role="menuitem"], [role="menuitemradio"], li, [data-value], [class*="option"], [class*="item"], [class*="result"]';

/** What can be seen that could be choices of a list without roles: the innermost of each. */
function drawn(element: Element): HTMLElement[] {
  const scope = scopeOf(element) ?? element.ownerDocument;
  return [...scope.querySelectorAll<HTMLElement>(DRAWN_OPTIONS)].filter(
    (option) =>
      isOffered(option) && textOf(option) !== "" && option.querySelector(DRAWN_OPTIONS) === null,
  );
}

function key(element: Element, name: string): void {
  element.dispatchEvent(
    new KeyboardEvent("keydown", {
      key: name,
      code: name,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** As it is seen: a choice and the note beside it stand apart, though no space is between them. */
// biome-ignore lint/performance/useDomNodeTextContent: it would run the two together
const textOf = (option: HTMLElement) => option.innerText.replaceAll(/\s+/g, " ").trim();

function choose(options: readonly HTMLElement[], part: PartName, text: string): Choice {
  const offered = options.map((option) => ({
    text: textOf(option),
    value: option.getAttribute("data-value") ?? "",
  }));
  if (part === "type") return typeChoice(offered, text);
  return part === "ttl" ? ttlChoice(offered, Number(text)) : plainChoice(offered, text);
}

/**
 * Chooses in a custom list by its own way: opens it, finds the option, presses it.
 * @returns the text of the chosen option, or why there is none.
 */
export async function fillCombobox(
  element: HTMLElement,
  part: PartName,
  text: string,
): Promise<{ kind: "chosen"; text: string } | { kind: "no-such-choice" } | { kind: "not-usable" }> {
  const before = new Set(listed(element));
  const drawnBefore = new Set(drawn(element));
  enter(element);
  press(element);
  const opened = () => {
    const options = listed(element).filter(
      (option) => !before.has(option) || element.getAttribute("aria-expanded") === "true",
    );
    if (options.length > 0) return options;
    const fresh = drawn(element).filter((option) => !drawnBefore.has(option));
    return fresh.length > 1 ? fresh : null;
  };
  let options = await appears(opened, waits.listOpens);
  if (options === null) {
    key(element, "ArrowDown");
    options = await appears(opened, waits.listOpens);
  }
  if (options === null) return { kind: "not-usable" };
  const choice = choose(options, part, text);
  const chosen = choice.kind === "one" ? options.find((o) => textOf(o) === choice.text) : undefined;
  if (!chosen) {
    key(element, "Escape");
    return { kind: "no-such-choice" };
  }
  press(chosen);
  return { kind: "chosen", text: textOf(chosen) };
}
