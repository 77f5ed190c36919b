import { labelsOf } from "./labels.ts";
import { visibilityOf } from "./visibility.ts";
import type { Found, FoundControl } from "./walk.ts";

/** What a switch is called by which a provider answers for a host in its own name. */
const PROXY = /prox(?:y|ied)|прокси|プロキシ|프록시|代理|بروكسي|وكيل/iu;

/** Whether a switch is one for a proxy: the only ones that concern a record. */
export function isProxySwitch(found: Found, control: FoundControl, longest: number): boolean {
  const { element } = control;
  const labels = labelsOf(found, control, longest).map(({ text }) => text);
  return PROXY.test(
    [...labels, element.textContent, element.getAttribute("name"), element.id].join(" "),
  );
}

/** What a person presses: pages draw a switch on the label and hide the box itself. */
export function pressedOf(found: Found, { element, around }: FoundControl): Element {
  if (visibilityOf(element, false) !== "hidden") return element;
  return around ?? found.labelsFor.get(element.getRootNode())?.get(element.id) ?? element;
}

/** How a switch stands. */
export function standingOf(element: Element): "on" | "off" {
  return element.matches(":checked, [aria-checked=true]:not(input)") ? "on" : "off";
}
