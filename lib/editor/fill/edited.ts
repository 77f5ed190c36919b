import { enter, leave, tellInput } from "./events.ts";

/**
 * Replaces the text of an element that is edited in place. Editors that keep a model of their own
 * follow what the browser types; where it does not type, the text is put there and told.
 */
export function fillEdited(element: HTMLElement, text: string): void {
  const page = element.ownerDocument;
  enter(element);
  const range = page.createRange();
  range.selectNodeContents(element);
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  const typed =
    text === "" ? page.execCommand("delete") : page.execCommand("insertText", false, text);
  if (!typed || element.textContent?.trim() !== text.trim()) {
    element.textContent = text;
    tellInput(element, text);
  }
  leave(element);
}
