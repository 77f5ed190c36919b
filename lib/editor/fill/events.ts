/**
 * Events as a page gets them when a person works in a control. The browser sends focus events only
 * while its window has the focus; with our popup open it has not, and pages that validate on blur
 * would never hear of it, so the missing ones are sent.
 */

function sends(element: Element, type: string, act: () => void): boolean {
  let sent = false;
  const note = () => {
    sent = true;
  };
  element.addEventListener(type, note, { capture: true, once: true });
  act();
  element.removeEventListener(type, note, { capture: true });
  return sent;
}

/** Gives the focus to a control, so that the page notices. */
export function enter(element: HTMLElement): void {
  if (sends(element, "focus", () => element.focus({ preventScroll: true }))) return;
  element.dispatchEvent(new FocusEvent("focus", { composed: true }));
  element.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
}

/** Takes the focus from a control, so that the page notices. */
export function leave(element: HTMLElement): void {
  if (sends(element, "blur", () => element.blur())) return;
  element.dispatchEvent(new FocusEvent("blur", { composed: true }));
  element.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
}

/** The presses of a mouse on an element, ending in a real activation. */
export function press(element: HTMLElement): void {
  const at = { bubbles: true, cancelable: true, composed: true, button: 0 };
  element.dispatchEvent(new PointerEvent("pointerdown", { ...at, isPrimary: true }));
  element.dispatchEvent(new MouseEvent("mousedown", at));
  element.dispatchEvent(new PointerEvent("pointerup", { ...at, isPrimary: true }));
  element.dispatchEvent(new MouseEvent("mouseup", at));
  element.click();
}

/** Tells the page that a control's value is new. */
export function tellInput(element: Element, text: string): void {
  element.dispatchEvent(
    new InputEvent("input", {
      bubbles: true,
      composed: true,
      inputType: "insertReplacementText",
      data: text,
    }),
  );
}

export function tellChange(element: Element): void {
  element.dispatchEvent(new Event("change", { bubbles: true }));
}
