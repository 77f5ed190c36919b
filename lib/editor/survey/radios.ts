import { labelsOf } from "./labels.ts";
import type { ControlOption } from "./page-survey.ts";
import { isTag } from "./realm.ts";
import type { Found, FoundControl } from "./walk.ts";

export interface RadioGroup {
  /** The first of the group, which stands for it. */
  first: FoundControl;
  inputs: HTMLInputElement[];
  options: ControlOption[];
  /** The element that holds them all. */
  element: Element;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let at = elements[0]?.parentElement ?? null;
  while (at && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at;
}

/** Gathers radio buttons of one name and form into one control each. */
export function radioGroups(found: Found, longestLabel: number): Map<FoundControl, RadioGroup> {
  const byOwner = new Map<unknown, Map<string, FoundControl[]>>();
  for (const control of found.controls) {
    if (control.widget !== "radio" || !isTag(control.element, "input")) continue;
    const owner = control.element.form ?? control.element.getRootNode();
    const byName = byOwner.get(owner) ?? new Map<string, FoundControl[]>();
    byOwner.set(owner, byName);
    byName.set(control.element.name, [...(byName.get(control.element.name) ?? []), control]);
  }
  const groups = new Map<FoundControl, RadioGroup>();
  for (const members of [...byOwner.values()].flatMap((byName) => [...byName.values()])) {
    const first = members[0];
    const inputs = members
      .map(({ element }) => element)
      .filter((element) => isTag(element, "input"));
    const element = commonAncestor(inputs);
    if (!first || !element) continue;
    const options = members.map((member) => ({
      text: optionText(found, member, longestLabel),
      value: member.element.getAttribute("value") ?? "",
    }));
    groups.set(first, { first, inputs, options, element });
  }
  return groups;
}

/** The words of one radio button: its label, or the text that follows it. */
function optionText(found: Found, member: FoundControl, longest: number): string {
  const label = labelsOf(found, member, longest).find(
    ({ route }) => route === "label-for" || route === "label-around" || route === "aria-label",
  );
  if (label) return label.text;
  const after = found.tokens[member.token + 1];
  return after?.kind === "text" ? after.text : "";
}
