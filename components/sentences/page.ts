import type { TabView } from "../../lib/messages.ts";
import { isAtOrBelow } from "../../lib/records/domain-name.ts";
import { say } from "../../lib/words/words.ts";
import type { ServingProvider } from "../assistant/serving-provider.ts";
import { hostOf } from "./mila-error.ts";

export interface PageWords {
  /** Whether *fill* is offered on this page for this domain. */
  canFill: boolean;
  sentence: string;
  /** Where the sentence leads to; its text names the host. null where no address is known. */
  link: { href: string; text: string } | null;
}

/** What is said where nothing can be filled, with the way to the right page. */
function notHere(
  serving: ServingProvider | null,
  sentences: { linked: string; unlinked: string },
): PageWords {
  if (serving === null || serving.dnsPage === null)
    return { canFill: false, sentence: sentences.unlinked, link: null };
  const text = say("popup_page_link", serving.name, hostOf(serving.dnsPage));
  return { canFill: false, sentence: sentences.linked, link: { href: serving.dnsPage, text } };
}

/**
 * What the tab is to the owner of a domain. A page that tells that it edits another zone than the
 * one that holds the domain is never filled.
 * @param serving who serves the zone, where it is known.
 */
export function pageWords(
  { page }: TabView,
  domain: string,
  serving: ServingProvider | null,
): PageWords {
  if (page.kind === "no-access")
    return notHere(serving, {
      linked: say("popup_page_no_access_linked"),
      unlinked: say("popup_page_no_access"),
    });
  if (page.summary.kind === "no-editor")
    return notHere(serving, {
      linked: say("popup_page_no_editor_linked"),
      unlinked:
        serving === null
          ? say("popup_page_no_editor", domain)
          : say("popup_page_no_editor_at", domain, serving.name),
    });
  const { zone } = page.summary;
  if (zone.kind === "untold")
    return { canFill: true, sentence: say("popup_page_untold", domain), link: null };
  if (isAtOrBelow(domain, zone.name))
    return { canFill: true, sentence: say("popup_page_fits", zone.name), link: null };
  return notHere(serving, {
    linked: say("popup_page_other_linked", zone.name),
    unlinked: say("popup_page_other", zone.name, domain),
  });
}
