import type { TabView } from "../../lib/messages.ts";
import { say } from "../../lib/words/words.ts";

/** How the records below are written, and whose way that is. */
export function writtenWords(tab: TabView | null, plainNames: boolean): string {
  if (plainNames) return say("popup_written_plain");
  if (tab?.conventionFrom === "page") return say("popup_written_page");
  if (tab?.conventionFrom === "provider" && tab.providerName !== null)
    return say("popup_written_provider", tab.providerName);
  return say("popup_written_none");
}
