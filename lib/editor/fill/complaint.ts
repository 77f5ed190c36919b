import { isTag } from "../survey/realm.ts";
import { isRendered } from "../survey/visibility.ts";

/** Longer than this it is no message on one field, in characters. */
const LONGEST = 300;

function textOf(element: Element | null): string {
  if (!element || !isRendered(element)) return "";
  const text = element.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** Texts to which an invalid control points as its error. */
function errorsOf(control: Element): string[] {
  const ids =
    `${control.getAttribute("aria-errormessage") ?? ""} ${control.getAttribute("aria-describedby") ?? ""}`
      .split(/\s+/)
      .filter((id) => id !== "");
  return ids.map((id) => textOf(control.ownerDocument.getElementById(id)));
}

function validationOf(control: Element): string {
  return isTag(control, "input", "textarea", "select") ? control.validationMessage : "";
}

/**
 * What a page says is wrong around a form: alerts, and what its invalid controls point to.
 * @param filled controls whose own validation counts as well.
 */
export function complaints(region: Element, filled: readonly Element[]): Set<string> {
  const alerts = region.ownerDocument.querySelectorAll('[role="alert"], [aria-live="assertive"]');
  const invalid = region.querySelectorAll('[aria-invalid="true"]');
  return new Set(
    [
      ...[...alerts].map(textOf),
      ...[...invalid].flatMap(errorsOf),
      ...filled.map(validationOf),
    ].filter((text) => text !== ""),
  );
}

/** The complaint that is new since before; null where there is none. */
export function newComplaint(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): string | null {
  const added = [...after].filter((text) => !before.has(text));
  return added.length === 0 ? null : added.join(" ");
}
