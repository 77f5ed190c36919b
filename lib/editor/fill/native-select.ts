import { enter, leave, tellChange } from "./events.ts";

/**
 * Chooses the option of a native list by its text.
 * @returns false where no option has the text any more.
 */
export function fillSelect(element: HTMLSelectElement, text: string): boolean {
  const index = [...element.options].findIndex(
    (option) => option.text.trim() === text && !option.disabled,
  );
  if (index === -1) return false;
  enter(element);
  element.selectedIndex = index;
  element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  tellChange(element);
  leave(element);
  return true;
}
