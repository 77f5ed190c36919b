import type { Box, Visibility } from "./page-survey.ts";
import { drawnParent, frameOf, placeOf, scopeOf } from "./realm.ts";

/** A control that a person operates is at least this high and wide, in CSS pixels. */
const SMALLEST_SIDE = 8;
/** Less opaque than this and a person does not see it. */
const LEAST_OPACITY = 0.2;
/** Ancestors up to which a choice may be drawn over its own combobox. */
const COMBOBOX_WRAPPERS = 2;

/** The element's box in the document, in CSS pixels. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = placeOf(element);
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return { x: x + scrollX, y: y + scrollY, width, height };
}

/** Whether the element is drawn at all, its ancestors and the frames around it included. */
export function isRendered(element: Element): boolean {
  const frame = frameOf(element);
  return (
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: true,
    }) &&
    (frame === null || isRendered(frame))
  );
}

/** The opacity that the element has with all its ancestors. Costly: asked before filling only. */
export function isOpaque(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = drawnParent(at)) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity >= LEAST_OPACITY;
}

function isKeptFromPeople(element: Element): boolean {
  for (let at: Element | null = element; at; at = drawnParent(at)) {
    if (at.getAttribute("aria-hidden") === "true" || at.hasAttribute("inert")) return true;
  }
  return false;
}

/** Whether what is hit at a control's centre is the control as far as a person can tell. */
function belongsTo(control: Element, hit: Element): boolean {
  if (control === hit || control.contains(hit)) return true;
  const label = hit.closest("label");
  if (label && (label.control === control || label.contains(control))) return true;
  if (control.getAttribute("role") !== "combobox") return false;
  let wrapper: Element | null = control;
  for (let up = 0; up < COMBOBOX_WRAPPERS; up += 1) wrapper = wrapper?.parentElement ?? null;
  return wrapper?.contains(hit) ?? false;
}

/** What lies at the control's centre, through the frames in which it stands. */
function coverOf(control: Element): Visibility {
  const { x, y, width, height } = control.getBoundingClientRect();
  let at = { x: x + width / 2, y: y + height / 2 };
  for (let seen: Element | null = control; seen; seen = frameOf(seen)) {
    const hit = (scopeOf(seen) ?? seen.ownerDocument).elementFromPoint(at.x, at.y);
    // Outside of what is shown of the page.
    if (hit === null) return "offscreen";
    if (!belongsTo(seen, hit)) return "covered";
    const frame = frameOf(seen);
    const corner = frame?.getBoundingClientRect();
    at = {
      x: at.x + (corner?.x ?? 0) + (frame?.clientLeft ?? 0),
      y: at.y + (corner?.y ?? 0) + (frame?.clientTop ?? 0),
    };
  }
  return "usable";
}

/** Whether a person could see and operate the control now. */
export function visibilityOf(control: Element, checkCover: boolean): Visibility {
  if (!isRendered(control) || isKeptFromPeople(control)) return "hidden";
  const { x, y, width, height } = control.getBoundingClientRect();
  if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) return "hidden";
  const view = control.ownerDocument.defaultView;
  // Put beyond the document's left or upper edge, nobody can scroll to it.
  if (x + width + (view?.scrollX ?? 0) <= 0 || y + height + (view?.scrollY ?? 0) <= 0) {
    return "hidden";
  }
  return checkCover ? coverOf(control) : "offscreen";
}
