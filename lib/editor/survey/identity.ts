import { isTag } from "./realm.ts";

/** Separates the parts of an identity; no attribute or label holds it. */
const SEPARATOR = "\u0000";

function labelTexts(element: Element): string {
  const labels = isTag(element, "input", "select", "textarea", "button") ? element.labels : null;
  return [...(labels ?? [])].map((label) => label.textContent?.trim() ?? "").join(" ");
}

/**
 * What makes a control the one that was judged: its label, name, role and type. A page that changes
 * one of them between survey and filling gets nothing filled in.
 */
export function identityOf(element: Element): string {
  const attribute = (name: string) => element.getAttribute(name) ?? "";
  return [
    element.tagName,
    isTag(element, "input") ? element.type : "",
    attribute("role"),
    attribute("name"),
    attribute("aria-label"),
    labelTexts(element),
  ].join(SEPARATOR);
}
