import { recordTypesIn } from "../recognise/record-type.ts";
import { isButton } from "./control-kind.ts";
import type { ControlOption } from "./page-survey.ts";
import { isHtml } from "./realm.ts";
import type { Found } from "./walk.ts";

/** Record types that stand side by side to be pressed: tabs, chips, tiles, a row of buttons. */
export interface ChoiceGroup {
  /** What holds them all. */
  element: Element;
  members: HTMLElement[];
  options: ControlOption[];
  /** Which of them is drawn as chosen; null where none is. */
  chosen: number | null;
}

/** Types side by side are a choice from so many on. */
const LEAST_MEMBERS = 3;
/** How far above its text a member may begin, in elements. */
const LEVELS = 4;
/** A member says its type and a few words, in characters. */
const LONGEST_MEMBER = 60;

const CHOSEN =
  "[aria-selected=true], [aria-checked=true], [aria-pressed=true], [aria-current]:not([aria-current=false])";
/** Classes by which pages draw the chosen one of several. */
const DRAWN_CHOSEN = /(?:^|[-_\s])(?:active|selected|current|checked|chosen|is-on)(?:$|[-_\s])/i;
/** Classes of what is pressed without being a button. */
const DRAWN_PRESSABLE = /card|tile|chip|tab|pill|choice|option|btn|button|segment/i;
const PRESSABLE = "a, button, [role=tab], [role=radio], [role=button]";

/** Record types in cells are records; in a label or a list they belong to a control. */
const ELSEWHERE =
  "td, th, label, h1, h2, h3, h4, h5, h6, [role=listbox], [role=option], [role=row]";

function textOf(element: Element): string {
  return element.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
}

/** What is pressed of a member; null where it does not look as if it could be. */
function pressableIn(member: Element): HTMLElement | null {
  if (!isHtml(member)) return null;
  if (isButton(member) || member.matches(PRESSABLE)) return member;
  const inner = member.querySelectorAll<HTMLElement>(PRESSABLE);
  if (inner.length > 0) return inner.length === 1 ? (inner[0] ?? null) : null;
  const pressed =
    member.hasAttribute("tabindex") ||
    DRAWN_PRESSABLE.test(member.className) ||
    getComputedStyle(member).cursor === "pointer";
  return pressed ? member : null;
}

function isChosen(member: Element): boolean {
  if (member.matches(CHOSEN) || member.querySelector(CHOSEN) !== null) return true;
  return [member, ...member.querySelectorAll("*")].some((element) =>
    DRAWN_CHOSEN.test(element.getAttribute("class") ?? ""),
  );
}

function isMember(element: Element): boolean {
  return (
    textOf(element).length <= LONGEST_MEMBER &&
    element.querySelector("input, select, textarea, table") === null
  );
}

/** Elements that hold texts which name one record type each, by the element that holds them. */
function membersByParent(found: Found): Map<Element, Map<Element, string>> {
  const byParent = new Map<Element, Map<Element, string>>();
  for (const token of found.tokens) {
    if (token.kind !== "text" || token.text.length > LONGEST_MEMBER) continue;
    const types = [...recordTypesIn(token.text).keys()];
    const [type] = types;
    if (type === undefined || types.length > 1) continue;
    if (token.node.parentElement?.closest(ELSEWHERE)) continue;
    let member: Element | null = token.node.parentElement;
    for (let level = 0; member?.parentElement && level < LEVELS && isMember(member); level += 1) {
      const parent: Element = member.parentElement;
      const known = byParent.get(parent) ?? new Map<Element, string>();
      byParent.set(parent, known);
      // Of two types in one element it is no choice of either.
      known.set(member, known.has(member) && known.get(member) !== type ? "" : type);
      member = parent;
    }
  }
  return byParent;
}

/** The groups of the page from which a record type is chosen by a press. */
export function typeChoices(found: Found): ChoiceGroup[] {
  const groups: ChoiceGroup[] = [];
  for (const [element, known] of membersByParent(found)) {
    const members = [...known].flatMap(([member, type]) => {
      const pressed = type === "" ? null : pressableIn(member);
      return pressed ? [{ member, pressed, type }] : [];
    });
    const types = new Set(members.map(({ type }) => type));
    if (types.size < LEAST_MEMBERS || types.size < members.length) continue;
    const chosen = [...element.children].filter(isChosen);
    const at = members.findIndex(({ member }) => member === chosen[0]);
    // Where "All" is the chosen one, they only filter what is shown.
    if (chosen.length === 1 && at === -1) continue;
    groups.push({
      element,
      members: members.map(({ pressed }) => pressed),
      options: members.map(({ member, type }) => ({ text: textOf(member), value: type })),
      chosen: chosen.length === 1 && at !== -1 ? at : null,
    });
  }
  return groups;
}
