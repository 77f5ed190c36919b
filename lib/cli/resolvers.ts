import type { Resolver } from "../dns/answer.ts";
import { type AnswerMemory, answerMemory, remembering } from "../dns/answer-memory.ts";
import { dohResolver } from "../dns/doh-resolver.ts";
import { type DohService, defaultResolvers } from "../dns/resolvers.ts";
import { Counts } from "./counted.ts";
import { endingAt } from "./ending.ts";
import { type Http2Fetch, http2Fetch } from "./http2-fetch.ts";
import { LookClock } from "./look-clock.ts";
import { type Pace, paced } from "./pace.ts";

/** What one resolver gets for one answer, milliseconds: two rounds of silence fit into 20 s. */
const ANSWER_MS = 6_000;
/** A look is over after this, whoever is silent; with the start of Node it stays within 20 s. */
const LOOK_MS = 17_000;

/** The resolvers of one run, and what they have said so far. */
export interface ResolverSet {
  services: readonly DohService[];
  resolvers: readonly Resolver[];
  /** By resolver id, shared by all looks of the run. */
  memories: ReadonlyMap<string, AnswerMemory>;
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
    dohResolver({
      ...service,
      fetch: service.url.startsWith("https:") ? http2.fetch : fetch,
      now: Date.now,
      timeoutMs: ANSWER_MS,
    }),
  );
  return {
    services,
    resolvers,
    memories: new Map(services.map(({ id }) => [id, answerMemory()])),
    close: () => http2.close(),
  };
}

/** The resolvers for one look: what it may ask of the run's, with its own clock and counts. */
export function forOneLook({ resolvers, memories }: ResolverSet, pace: Pace) {
  const clock = new LookClock(Date.now);
  const now = () => clock.now();
  const counts = new Counts();
  const endsAt = now() + LOOK_MS;
  return {
    now,
    counts,
    resolvers: resolvers.map((resolver) => {
      const memory = memories.get(resolver.id) ?? answerMemory();
      // What is remembered is not sent: it is neither counted nor does it wait.
      const sent = counts.counted(paced(resolver, pace, clock));
      return endingAt(remembering(sent, memory, Date.now), endsAt, now);
    }),
  };
}
