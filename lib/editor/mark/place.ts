import { computePosition, offset, type Placement, shift } from "@floating-ui/dom";

/** Between a control and its label, in CSS pixels. */
const LABEL_GAP = 6;
/** From the window's edge, in CSS pixels. */
const EDGE = 4;
/** Out of the window a label is worth less than over something. */
const OUTSIDE_COST = 3;

/** Beside the control first: forms are lists of fields, with room at their side. */
const PLACEMENTS: readonly Placement[] = ["right", "bottom-start", "top-start", "left", "top-end"];

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Square pixels that two rectangles share. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

const shownWindow = (): Rectangle => ({
  left: 0,
  top: 0,
  right: window.innerWidth,
  bottom: window.innerHeight,
});

/** Whether any of it stands in the window: a label of what does not would stick to its edge. */
export function isInWindow(place: Rectangle): boolean {
  return overlap(place, shownWindow()) > 0;
}

/** What a label at this place would hide, in square pixels. */
function costOf(place: Rectangle, avoid: readonly Rectangle[]): number {
  const area = (place.right - place.left) * (place.bottom - place.top);
  const inside = overlap(place, shownWindow());
  const hidden = avoid.reduce((sum, other) => sum + overlap(place, other), 0);
  return hidden + (area - inside) * OUTSIDE_COST;
}

/**
 * Puts a label beside its control, where it hides least of what the owner still needs.
 * @param avoid the controls of the form, and the labels that are placed already.
 * @returns where it is now, in the window.
 */
export async function placeLabel(
  control: Element,
  label: HTMLElement,
  avoid: readonly Rectangle[],
  placements: readonly Placement[] = PLACEMENTS,
): Promise<Rectangle> {
  let best: { place: Rectangle; cost: number } | null = null;
  for (const placement of placements) {
    const { x, y } = await computePosition(control, label, {
      strategy: "fixed",
      placement,
      middleware: [offset(LABEL_GAP), shift({ padding: EDGE })],
    });
    const place = {
      left: x,
      top: y,
      right: x + label.offsetWidth,
      bottom: y + label.offsetHeight,
    };
    const cost = costOf(place, avoid);
    if (best === null || cost < best.cost) best = { place, cost };
    if (cost === 0) break;
  }
  const place = best?.place ?? { left: 0, top: 0, right: 0, bottom: 0 };
  Object.assign(label.style, { left: `${place.left}px`, top: `${place.top}px` });
  return place;
}
