import { sayFrom } from "../../lib/words/say-from.ts";
import words from "../../public/_locales/en/messages.json" with { type: "json" };
import type { PageState } from "./gallery-state.ts";

/**
 * The browser of the gallery: stands in for `wxt/browser` where the views are shown without an
 * extension around them. What it answers lies in `globalThis.gallery`.
 */

declare global {
  var gallery: PageState;
  /** Writes an item as the worker would, while the view is open. */
  var changeStored: (key: string, item: unknown) => void;
}

type Listener = (changes: Record<string, unknown>, area: string) => void;
const listeners = new Set<Listener>();

globalThis.changeStored = (key, item) => {
  globalThis.gallery.storage[key] = item;
  for (const listener of listeners) listener({ [key]: { newValue: item } }, "local");
};

const look = sayFrom(words);
const nothing = () => {};

interface Message {
  mila: string;
  body: unknown;
}

async function answerTo(message: Message): Promise<unknown> {
  const { answers, silent, sent } = globalThis.gallery;
  sent.push(message);
  if (silent.includes(message.mila)) throw new Error("the worker is gone");
  if (!(message.mila in answers)) return new Promise(nothing);
  return answers[message.mila];
}

export const browser = {
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) => look(key, ...substitutions) ?? "",
  },
  storage: {
    local: { get: async (key: string) => ({ [key]: globalThis.gallery.storage[key] }) },
    session: { get: async (key: string) => ({ [key]: globalThis.gallery.storage[key] }) },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  runtime: { sendMessage: answerTo, openOptionsPage: nothing, getURL: (path: string) => path },
  tabs: {
    query: async () => [{ id: 1 }],
    create: nothing,
    onActivated: { addListener: nothing, removeListener: nothing },
    onUpdated: { addListener: nothing, removeListener: nothing },
  },
  windows: { getCurrent: async () => ({ id: 1 }) },
  sidePanel: { open: async () => {} },
  permissions: {
    // Browsers show their question only while a press is being handled, not after an await.
    request: async (asked: { origins: string[] }) => {
      globalThis.gallery.sent.push({ mila: "permissions.request", body: asked });
      return navigator.userActivation.isActive;
    },
  },
};
