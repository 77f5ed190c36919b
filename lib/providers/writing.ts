import { type Convention, joinConventions, unknownConvention } from "../records/convention.ts";
import { providersByHost, providersByNameServers } from "./detect.ts";
import type { Provider } from "./provider.ts";

/** The page that the owner has open, as far as it tells how records are written. */
export interface OpenPage {
  /** Host of its address, without a port. */
  host: string;
  /** What the page itself shows; null where it holds no editor. */
  convention: Convention | null;
}

/** How a domain's records are to be written here and now. */
export interface Writing {
  convention: Convention;
  /** Whose way it is: the open page's, the provider's by its entry, or nobody's. */
  from: "page" | "provider" | "none";
  /** The provider whose page is open, or else the one that serves the zone. */
  provider: Provider | null;
}

/** Name servers and panels may be shared by several providers; only one candidate is an answer. */
function soleProvider(candidates: readonly Provider[]): Provider | null {
  const [first, ...others] = candidates;
  return first && others.length === 0 ? first : null;
}

/**
 * Joins what is known: the page's own ways first, then those on file for its provider.
 * @param page null where no page may be seen.
 * @param nameServers of the domain's zone, as last seen.
 */
export function writingFor(page: OpenPage | null, nameServers: readonly string[]): Writing {
  const byHost = page ? soleProvider(providersByHost(page.host)) : null;
  const provider = byHost ?? soleProvider(providersByNameServers(nameServers));
  const shown = page?.convention ?? null;
  return {
    convention: joinConventions(
      shown ?? unknownConvention,
      provider?.convention ?? unknownConvention,
    ),
    from: shown ? "page" : provider ? "provider" : "none",
    provider,
  };
}
