import * as z from "zod/mini";
import { envelopeSchema, type RequestsOf } from "./messages/protocol.ts";

/** Where a message came from, as the browser says it (never as the message says it). */
export type MessageOrigin = "view" | "content" | "stranger";

type Pairs = Record<string, { request: unknown; answer: unknown }>;

/** One function for each message of a protocol. */
export type Handlers<P extends Pairs, C> = {
  [K in keyof P]: (request: P[K]["request"], context: C) => Promise<P[K]["answer"]>;
};

/** Whose pages a sender belongs to. */
export function originOf(
  sender: { id?: string | undefined; url?: string | undefined; tab?: unknown },
  extension: { id: string; pages: string },
): MessageOrigin {
  if (sender.id !== extension.id) return "stranger";
  if (sender.url?.startsWith(extension.pages)) return "view";
  return sender.tab === undefined ? "stranger" : "content";
}

/**
 * Finds the handler of a message and calls it with what was asked, parsed.
 * @returns the handler's promise, or undefined where the message is not of this protocol: it is
 *   then left to other listeners.
 * @throws a zod error (as a rejection) where the body is not what the protocol says.
 */
export function receive<P extends Pairs, C>(
  schemas: RequestsOf<P>,
  handlers: Handlers<P, C>,
  message: unknown,
  context: C,
): Promise<unknown> | undefined {
  const envelope = z.safeParse(envelopeSchema, message);
  if (!envelope.success || !isNameOf(schemas, envelope.data.mila)) return undefined;
  return call(schemas, handlers, envelope.data.mila, envelope.data.body, context);
}

function isNameOf<T extends object>(schemas: T, name: string): name is keyof T & string {
  return Object.hasOwn(schemas, name);
}

async function call<P extends Pairs, C, K extends keyof P>(
  schemas: RequestsOf<P>,
  handlers: Handlers<P, C>,
  name: K,
  body: unknown,
  context: C,
): Promise<P[K]["answer"]> {
  return handlers[name](z.parse(schemas[name].request, body), context);
}

/**
 * The listener of a script in a page: it hears our own worker alone, so that neither another
 * extension nor a content script can start anything in the page.
 * @param ourId id of this extension.
 */
export function hearWorker<P extends Pairs>(
  ourId: string,
  schemas: RequestsOf<P>,
  handlers: Handlers<P, null>,
) {
  return (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    answer: (answer?: unknown) => void,
  ): true | undefined => {
    if (sender.id !== ourId || sender.tab !== undefined) return undefined;
    const answered = receive(schemas, handlers, message, null);
    // Chrome takes no promise here. An answer that is none is an error to the worker's parser.
    answered?.then(answer, (error: unknown) => {
      console.error(error);
      answer();
    });
    return answered && true;
  };
}
