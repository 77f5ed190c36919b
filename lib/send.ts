import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { type ViewProtocol, viewMessages } from "./messages/view.ts";

/**
 * Commands that are not sent twice: one that was cut short may have begun on the page, and only the
 * owner, who sees the page, says whether it is to be done again.
 */
const NEVER_AGAIN: readonly (keyof ViewProtocol)[] = ["fill", "undo-fill"];

/**
 * Sends a command from one of our own pages to the worker. The browser may end the worker at any
 * moment; a command that was under way then is sent once more, which wakes it.
 * @returns its answer, parsed.
 * @throws where the worker could not be woken or answers off the protocol: an error of ours, never
 *   of the network, which has its own place in each answer.
 */
export async function send<K extends keyof ViewProtocol>(
  name: K,
  body: ViewProtocol[K]["request"],
): Promise<ViewProtocol[K]["answer"]> {
  const message = { mila: name, body };
  const answered: Promise<unknown> = browser.runtime.sendMessage(message);
  const answer: unknown = await answered.catch((error: unknown) => {
    if (NEVER_AGAIN.includes(name)) throw error;
    return browser.runtime.sendMessage(message);
  });
  return z.parse(viewMessages[name].answer, answer);
}
