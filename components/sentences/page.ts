import type { TabView } from "../../lib/messages/view.ts";
import { isAtOrBelow } from "../../lib/records/domain-name.ts";
import { say } from "../../lib/words/words.ts";
import type { ServingProvider } from "../assistant/serving-provider.ts";
import { hostOf } from "./mila-error.ts";

export interface PageWords {
  /** Whether *fill* is offered on this page for this domain. */
  canFill: boolean;
  sentence: string;
  /** Whether the owner should think twice: what he saves here may have no effect. */
  isWarning: boolean;
  /** Where the sentence leads to; its text names the host. null where no address is known. */
  link: { href: string; text: string } | null;
}

/** What is said where nothing can be filled, with the way to the right page. */
function notHere(
  serving: ServingProvider | null,
  sentences: { linked: string; unlinked: string },
): PageWords {
  const link = linkTo(serving);
  return {
    canFill: false,
    sentence: link === null ? sentences.unlinked : sentences.linked,
    isWarning: false,
    link,
  };
}

/** The way to the page where the zone is edited; null where its address is not known. */
function linkTo(serving: ServingProvider | null): PageWords["link"] {
  if (serving === null || serving.dnsPage === null) return null;
  const text = say("popup_page_link", serving.name, hostOf(serving.dnsPage));
  return { href: serving.dnsPage, text };
}

/**
 * What is said on an editor that could be the right one. Another provider's page may still hold the
 * zone that the domain pointed to before: what is saved there, nobody sees.
 */
function here(
  host: string,
  domain: string,
  serving: ServingProvider | null,
  sentence: string,
): PageWords {
  const other = serving?.otherAt(host) ?? null;
  if (serving === null || other === null)
    return { canFill: true, sentence, isWarning: false, link: null };
  return {
    canFill: true,
    sentence: say("popup_page_wrong_provider", other, serving.name, domain),
    isWarning: true,
    link: linkTo(serving),
  };
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
    return here(page.host, domain, serving, say("popup_page_untold", domain));
  if (isAtOrBelow(domain, zone.name))
    return here(page.host, domain, serving, say("popup_page_fits", zone.name));
  return notHere(serving, {
    linked: say("popup_page_other_linked", zone.name),
    unlinked: say("popup_page_other", zone.name, domain),
  });
}
