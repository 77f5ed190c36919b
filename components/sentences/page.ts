import type { TabView } from "../../lib/messages.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import { isAtOrBelow } from "../../lib/records/domain-name.ts";
import { say } from "../../lib/words/words.ts";

export interface PageWords {
  /** Whether *fill* is offered on this page for this domain. */
  canFill: boolean;
  sentence: string;
}

/**
 * What the tab is to the owner of a domain. A page that tells that it edits another zone than the
 * one that holds the domain is never filled.
 * @param provider the one that serves the zone, where it is known.
 */
export function pageWords({ page }: TabView, domain: string, provider: Provider | null): PageWords {
  if (page.kind === "no-access") return { canFill: false, sentence: say("popup_page_no_access") };
  if (page.summary.kind === "no-editor")
    return {
      canFill: false,
      sentence:
        provider === null
          ? say("popup_page_no_editor", domain)
          : say("popup_page_no_editor_at", domain, provider.name),
    };
  const { zone } = page.summary;
  if (zone.kind === "untold") return { canFill: true, sentence: say("popup_page_untold") };
  return isAtOrBelow(domain, zone.name)
    ? { canFill: true, sentence: say("popup_page_fits", zone.name) }
    : { canFill: false, sentence: say("popup_page_other", zone.name, domain) };
}
