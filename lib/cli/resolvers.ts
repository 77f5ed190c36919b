import type { Resolver } from "../dns/answer.ts";
import { dohResolver } from "../dns/doh-resolver.ts";
import { inFlightOnce } from "../dns/in-flight.ts";
import { type DohService, defaultResolvers } from "../dns/resolvers.ts";
import { type Http2Fetch, http2Fetch } from "./http2-fetch.ts";

/** What one resolver gets for one answer, milliseconds: two rounds of silence fit into 20 s. */
const ANSWER_MS = 6_000;

export interface ResolverSet {
  resolvers: Resolver[];
  /** Address by resolver id. */
  urls: ReadonlyMap<string, string>;
  close(): void;
}

/** Two addresses are two voices: whoever names them wants to hear each. */
function servicesOf(urls: readonly string[]): readonly DohService[] {
  if (urls.length === 0) return defaultResolvers;
  return urls.map((url) => ({ id: url, operator: new URL(url).host + new URL(url).pathname, url }));
}

/** Resolvers over HTTP/2 where the address is `https://`, over HTTP/1.1 on this machine. */
export function resolverSet(
  urls: readonly string[],
  http2: Http2Fetch = http2Fetch(),
): ResolverSet {
  const services = servicesOf(urls);
  const resolvers = services.map((service) =>
    inFlightOnce(
      dohResolver({
        ...service,
        fetch: service.url.startsWith("https:") ? http2.fetch : fetch,
        now: Date.now,
        timeoutMs: ANSWER_MS,
      }),
    ),
  );
  return {
    resolvers,
    urls: new Map(services.map(({ id, url }) => [id, url])),
    close: () => http2.close(),
  };
}
