/** A DNS-over-HTTPS service as data. */
export interface DohService {
  id: string;
  /** Shown to the owner, and what tells two services of one house apart from two houses. */
  operator: string;
  /** RFC 8484 endpoint, without `?dns=`. */
  url: string;
}

/**
 * The resolvers that are asked unless the owner chose others: three operators, none of which
 * filters, all of which validate DNSSEC. Their hosts stand in the manifest as well.
 */
export const defaultResolvers: readonly DohService[] = [
  { id: "cloudflare", operator: "Cloudflare", url: "https://cloudflare-dns.com/dns-query" },
  // dns10 is Quad9's service without a block list: a filter's NXDOMAIN would be no word on the zone.
  { id: "quad9", operator: "Quad9", url: "https://dns10.quad9.net/dns-query" },
  { id: "google", operator: "Google", url: "https://dns.google/dns-query" },
];

/** What the owner may choose from: those and others that, by their word, filter nothing either. */
export const knownResolvers: readonly DohService[] = [
  ...defaultResolvers,
  { id: "mullvad", operator: "Mullvad", url: "https://dns.mullvad.net/dns-query" },
  // "unfiltered" is DNS4EU's and AdGuard's own name for their services without a block list.
  { id: "dns4eu", operator: "DNS4EU", url: "https://unfiltered.joindns4.eu/dns-query" },
  { id: "adguard", operator: "AdGuard", url: "https://unfiltered.adguard-dns.com/dns-query" },
];

/** A record passes when two operators agree: with fewer, nothing could. */
export const FEWEST_OPERATORS = 2;

/** Whether these can confirm one another. */
export function areEnough(services: readonly DohService[]): boolean {
  return new Set(services.map(({ operator }) => operator)).size >= FEWEST_OPERATORS;
}

/**
 * The services of these ids, in this order, each once. Ids that this version does not know are left
 * out; where too few remain, the default ones stand in.
 */
export function chosenServices(ids: readonly string[]): readonly DohService[] {
  const chosen = [...new Set(ids)].flatMap(
    (id) => knownResolvers.find((one) => one.id === id) ?? [],
  );
  return areEnough(chosen) ? chosen : defaultResolvers;
}

/** Name to show for a resolver that was asked: its operator's, or the id of one that is not known. */
export function operatorOf(id: string): string {
  return knownResolvers.find((one) => one.id === id)?.operator ?? id;
}
