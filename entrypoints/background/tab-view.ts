import type { PageSummary } from "../../lib/editor/outcome.ts";
import type { TabView } from "../../lib/messages.ts";
import { providersByHost, providersByNameServers } from "../../lib/providers/detect.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import {
  type Convention,
  joinConventions,
  unknownConvention,
} from "../../lib/records/convention.ts";
import { chooseDomain } from "../../lib/state/choose-domain.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { Store } from "../../lib/state/store.ts";
import { addressOf, callPage } from "./page.ts";

type SeenPage = { url: URL; summary: PageSummary };

/** Name servers may be shared by several providers; only one candidate is an answer. */
function soleProvider(candidates: readonly Provider[]): Provider | null {
  const [first, ...others] = candidates;
  return first && others.length === 0 ? first : null;
}

/** The provider that serves a domain's zone, by its name servers as last seen. */
export function servingProvider(item: DomainItem | null): Provider | null {
  return soleProvider(providersByNameServers(item?.report?.nameServers ?? []));
}

/** How the open page writes records, where it is an editor. */
function pageConvention(page: SeenPage | null): Convention | null {
  return page?.summary.kind === "editor" ? page.summary.convention : null;
}

async function look(tabId: number | null): Promise<SeenPage | null> {
  if (tabId === null) return null;
  const asked = await callPage(tabId, "survey-page", {});
  const url = await addressOf(tabId);
  return asked.kind === "answered" && url ? { url, summary: asked.answer } : null;
}

/** What a view is told of its tab; remembers the domain that it shows as the current one. */
export async function tabView(
  store: Store,
  tabId: number | null,
  chosen: string | null,
): Promise<TabView> {
  const page = await look(tabId);
  const zone =
    page?.summary.kind === "editor" && page.summary.zone.kind === "told"
      ? page.summary.zone.name
      : null;
  const index = await store.index();
  const domain = chosen ?? chooseDomain(index, zone, page?.url ?? null);
  if (domain !== index.current) {
    await store.changeIndex((current) => ({ ...current, current: domain }));
  }
  const item = domain === null ? null : await store.domain(domain);
  const byHost = page ? soleProvider(providersByHost(page.url.hostname)) : null;
  const provider = byHost ?? servingProvider(item);
  const shown = pageConvention(page);
  return {
    domain,
    page: page
      ? {
          kind: "seen",
          host: page.url.host,
          summary: page.summary,
          providerId: byHost?.id ?? null,
        }
      : { kind: "no-access" },
    convention: joinConventions(
      shown ?? unknownConvention,
      provider?.convention ?? unknownConvention,
    ),
    conventionFrom: shown ? "page" : provider ? "provider" : "none",
    providerName: provider?.name ?? null,
  };
}
