import { isTag } from "../survey/realm.ts";
import { enter, leave, tellChange, tellInput } from "./events.ts";

/**
 * Frameworks put a setter of their own on the element, which would hide the change from them; the
 * prototype's writes past it.
 */
function write(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype = isTag(element, "textarea")
    ? HTMLTextAreaElement.prototype
    : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, text);
}

/** Replaces the text of an input or textarea as if it were typed. */
export function fillText(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  enter(element);
  const asked = new InputEvent("beforeinput", {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: "insertReplacementText",
    data: text,
  });
  // A page that refuses the input keeps its value; reading back will tell.
  if (element.dispatchEvent(asked)) {
    write(element, text);
    tellInput(element, text);
    tellChange(element);
  }
  leave(element);
}
