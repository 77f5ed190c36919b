import { labelsOf } from "./labels.ts";
import { visibilityOf } from "./visibility.ts";
import type { Found, FoundControl } from "./walk.ts";

/** What a switch is called by which a provider answers for a host in its own name. */
const PROXY = /prox(?:y|ied)|прокси|プロキシ|프록시|代理|بروكسي|وكيل/iu;

/** Whether a switch is one for a proxy: the only ones that concern a record. */
export function isProxySwitch(found: Found, control: FoundControl, longest: number): boolean {
  const { element } = control;
  const texts = [
    ...labelsOf(found, control, longest).map(({ text }) => text),
    element.textContent ?? "",
    element.getAttribute("name") ?? "",
    element.id,
  ];
  return texts.some((text) => PROXY.test(text));
}

/** What a person presses: pages draw a switch on the label and hide the box itself. */
export function pressedOf(found: Found, { element, around }: FoundControl): Element {
  if (visibilityOf(element, false) !== "hidden") return element;
  return around ?? found.labelsFor.get(element.getRootNode())?.get(element.id) ?? element;
}

/** How a switch stands. */
export function standingOf(element: Element): "on" | "off" {
  const isOn = element.matches("input") ? element.matches(":checked") : isPressed(element);
  return isOn ? "on" : "off";
}

function isPressed(element: Element): boolean {
  return element.getAttribute("aria-checked") === "true";
}
