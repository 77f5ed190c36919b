import { isElement } from "../survey/realm.ts";

/**
 * A submit belongs to the owner's press when it follows it so soon, in milliseconds: a page may
 * validate in between. The submit event alone tells nothing: it is trusted for a script's click too.
 */
const SUBMIT_FOLLOWS = 1000;

/**
 * Notices that the owner saves a filled form. It moves the next look and nothing else, and it acts
 * on his own presses alone: those of scripts are not trusted events.
 *
 * @param form the container of the filled controls.
 * @param save its save control; null where none was recognised.
 * @param noticed called once, at the first press.
 * @returns stops watching.
 */
export function watchSave(form: Element, save: Element | null, noticed: () => void): () => void {
  const page = form.ownerDocument;
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let pressedAt = Number.NEGATIVE_INFINITY;
  const once = () => {
    stop.abort();
    noticed();
  };
  page.addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted) return;
      pressedAt = event.timeStamp;
      if (save !== null && event.composedPath().includes(save)) once();
    },
    options,
  );
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.isTrusted && event.key === "Enter") pressedAt = event.timeStamp;
    },
    options,
  );
  page.addEventListener(
    "submit",
    (event) => {
      if (event.timeStamp - pressedAt > SUBMIT_FOLLOWS || !isElement(event.target)) return;
      if (event.target.contains(form) || form.contains(event.target)) once();
    },
    options,
  );
  return () => stop.abort();
}
