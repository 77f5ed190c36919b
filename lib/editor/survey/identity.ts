import { isTag, scopeOf } from "./realm.ts";

/** Separates the parts of an identity; no attribute or label holds it. */
const SEPARATOR = "\u0000";

/** The label element that points to an element by its id; null where none does. */
export type LabelFor = (element: Element) => Element | null;

/**
 * Finds label elements, each document and shadow root being looked through once: to ask each control
 * for its `labels` costs the square of their number.
 */
export function labelFinder(): LabelFor {
  const known = new Map<Node, Map<string, Element>>();
  const labelsIn = (scope: Document | ShadowRoot): Map<string, Element> => {
    const labels = new Map<string, Element>();
    for (const label of scope.querySelectorAll("label[for]")) {
      const id = label.getAttribute("for") ?? "";
      if (!labels.has(id)) labels.set(id, label);
    }
    known.set(scope, labels);
    return labels;
  };
  return (element) => {
    const scope = element.id === "" ? null : scopeOf(element);
    return scope && ((known.get(scope) ?? labelsIn(scope)).get(element.id) ?? null);
  };
}

/**
 * What makes a control the one that was judged: its label, name, role and type. A page that changes
 * one of them between survey and filling gets nothing filled in.
 */
export function identityOf(element: Element, labelFor: LabelFor = labelFinder()): string {
  const attribute = (name: string) => element.getAttribute(name) ?? "";
  return [
    element.tagName,
    isTag(element, "input") ? element.type : "",
    attribute("role"),
    attribute("name"),
    attribute("aria-label"),
    ...[labelFor(element), element.closest("label")].map((label) => label?.textContent?.trim()),
  ].join(SEPARATOR);
}
