import type { Writing } from "../../lib/providers/writing.ts";
import { say } from "../../lib/words/words.ts";

/** How the records below are written, and whose way that is. */
export function writtenWords({ from, provider }: Writing, plainNames: boolean): string {
  if (plainNames) return say("popup_written_plain");
  if (from === "page") return say("popup_written_page");
  return provider === null
    ? say("popup_written_none")
    : say("popup_written_provider", provider.name);
}
