import type { PartName } from "../../records/parts.ts";
import type { FillStep } from "../plan/fill-plan.ts";
import { ESSENTIAL } from "../plan/parts.ts";
import { identityOf } from "../survey/identity.ts";
import { isTag } from "../survey/realm.ts";
import type { HeldControl } from "../survey/survey.ts";
import { isOpaque, visibilityOf } from "../survey/visibility.ts";

/** What became of a control since it was judged. */
export type GuardVerdict = "fillable" | "changed" | "not-usable";

function isLocked(element: Element): boolean {
  return (
    element.matches(":disabled") ||
    element.getAttribute("aria-disabled") === "true" ||
    element.getAttribute("aria-readonly") === "true" ||
    ("readOnly" in element && element.readOnly === true)
  );
}

/**
 * The last look before a control is filled: it is still the element that was judged, and a person
 * could see and operate it where it stands. Scrolls it into view.
 */
export function guard(held: HeldControl): GuardVerdict {
  const { element } = held;
  if (!element.isConnected || identityOf(element) !== held.identity) return "changed";
  if (isTag(element, "input") && element.type === "password") return "not-usable";
  const locked = held.radios.length > 0 ? held.radios.every(isLocked) : isLocked(element);
  if (locked) return "not-usable";
  let seen = visibilityOf(element, true);
  if (seen === "offscreen" || seen === "covered") {
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    seen = visibilityOf(element, true);
  }
  // The centre of a group of radio buttons or tiles lies between them, over whatever holds them.
  const several = held.radios.length > 0 || held.choices.length > 0;
  const covered = seen === "covered" && !several;
  return covered || seen === "hidden" || seen === "offscreen" || !isOpaque(element)
    ? "not-usable"
    : "fillable";
}

/**
 * The first essential part whose control cannot be filled, found before anything is: a record must
 * not be half written.
 */
export function blockedStep(
  targets: readonly { step: FillStep; held: HeldControl }[],
): PartName | "changed" | null {
  for (const { step, held } of targets) {
    if (step.stands || !ESSENTIAL.has(step.part)) continue;
    const verdict = guard(held);
    if (verdict === "changed") return "changed";
    if (verdict === "not-usable") return step.part;
  }
  return null;
}
