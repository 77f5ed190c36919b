import { sayFrom } from "../../../lib/words/say-from.ts";
import words from "../../../public/_locales/en/messages.json" with { type: "json" };

const look = sayFrom(words);

/** The browser's part that sentences need, for tests that run in Node. */
export const browser = {
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) => look(key, ...substitutions) ?? "",
  },
};
