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
