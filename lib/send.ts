import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { type ViewProtocol, viewMessages } from "./messages.ts";

/**
 * Sends a command from one of our own pages to the worker.
 * @returns its answer, parsed.
 * @throws where the worker could not be woken or answers off the protocol: an error of ours, never
 *   of the network, which has its own place in each answer.
 */
export async function send<K extends keyof ViewProtocol>(
  name: K,
  body: ViewProtocol[K]["request"],
): Promise<ViewProtocol[K]["answer"]> {
  const answer: unknown = await browser.runtime.sendMessage({ mila: name, body });
  return z.parse(viewMessages[name].answer, answer);
}
