import { mkdirSync } from "node:fs";
import { dohHandler } from "./dns/doh.ts";
import { resolve } from "./dns/resolver.ts";
import { ResolverCache } from "./dns/resolver-cache.ts";
import { StaleViews } from "./dns/stale-views.ts";
import { type Upstream, upstreamOfZones } from "./dns/upstream.ts";
import { ZoneStore } from "./dns/zone-store.ts";
import { companyZones, type LabDomain, startingZone } from "./domains.ts";
import { FaultBoard } from "./faults.ts";
import { History } from "./history.ts";
import { MILA_API_HOST, type ResolverId, resolverHosts, resolverIds } from "./hosts.ts";
import type { Handler } from "./http/exchange.ts";
import { milaApi } from "./mila-api/api.ts";
import { Checks } from "./mila-api/checks.ts";
import { type MilaAccount, milaAccount } from "./mila-api/identities.ts";
import { identityRecords, MILA_ZONE, milaZone } from "./mila-api/mila-zone.ts";
import { type ApiRecord, requiredRecords } from "./mila-api/required-records.ts";
import { generousRateLimit, type RateLimit } from "./mila-api/token-bucket.ts";

export interface WorldOptions {
  /** Everything that must survive a restart lies here; made if absent. */
  stateDir: string;
  domains: readonly LabDomain[];
  /** The SOA minimum of the lab's zones (default 60). */
  negativeTtlSeconds?: number;
  /** The TTL of the records that stand in the zones at the first start (default 300). */
  existingTtlSeconds?: number;
  /** How many API requests each token may send; generous by default. */
  apiRateLimit?: RateLimit;
  /** The clock of caches, rate limits and histories, milliseconds since the epoch. */
  now: () => number;
}

/** What the lab holds, however one comes to it. */
export interface LabWorld {
  options: WorldOptions;
  account: MilaAccount;
  zones: ZoneStore;
  stale: StaleViews;
  faults: FaultBoard;
  history: History;
  /** What Mila asks for. @throws where the domain is none of the lab's. */
  recordsOf(domain: string): ApiRecord[];
}

const DEFAULT_NEGATIVE_TTL = 60;
const DEFAULT_EXISTING_TTL = 300;
/** Octets; Google's resolver takes no longer request. */
const GOOGLE_MAX_QUERY = 512;

/** Makes the world, or takes it up where an earlier run left it. @throws where its folder is damaged. */
export async function labWorld(options: WorldOptions): Promise<LabWorld> {
  const { stateDir, domains, now } = options;
  mkdirSync(stateDir, { recursive: true });
  const account = await milaAccount(stateDir, domains);
  const zones = new ZoneStore(stateDir, now);
  await settleZones(zones, account, options);
  const stale = new StaleViews(stateDir, zones);
  const faults = new FaultBoard(stateDir, (fault) => {
    if (fault.name === "resolver-stale") stale.take(fault.target);
  });
  const recordsOf = (domain: string) => recordsFor(domains, account, domain);
  return { options, account, zones, stale, faults, history: new History(), recordsOf };
}

/**
 * The Mila API and the three resolvers of a world, by their hosts.
 * @param upstream the authoritative server behind the resolvers.
 */
export function netHandlers(world: LabWorld, upstream: Upstream): [host: string, Handler][] {
  const { options, account, recordsOf, faults, history } = world;
  const { stateDir, now } = options;
  const api = milaApi({
    domains: options.domains,
    tokens: account.tokens,
    recordsOf,
    checks: new Checks({ stateDir, upstream, recordsOf, now }),
    rateLimit: options.apiRateLimit ?? generousRateLimit,
    faults,
    history,
    now,
  });
  return [
    [MILA_API_HOST, api],
    ...resolverIds.map((id): [string, Handler] => [
      resolverHosts[id],
      resolverEnd(id, world, upstream),
    ]),
  ];
}

/** Makes the zones that are not there yet, and adds what Mila publishes for new domains. */
async function settleZones(
  zones: ZoneStore,
  account: MilaAccount,
  options: WorldOptions,
): Promise<void> {
  const ttl = options.existingTtlSeconds ?? DEFAULT_EXISTING_TTL;
  const negativeTtl = options.negativeTtlSeconds ?? DEFAULT_NEGATIVE_TTL;
  const wanted = [
    ...companyZones(ttl),
    milaZone(ttl),
    ...options.domains.map((domain) => startingZone(domain, ttl)),
  ];
  for (const zone of wanted) zones.ensure(zone, negativeTtl);

  const published = new Set(zones.records(MILA_ZONE).map(({ name }) => name));
  const missing = Object.values(account.identities)
    .flatMap((identity) => identityRecords(identity, ttl))
    .filter(({ name }) => !published.has(name));
  if (missing.length > 0) await zones.add(MILA_ZONE, ...missing);
}

function recordsFor(domains: readonly LabDomain[], account: MilaAccount, name: string) {
  const domain = domains.find((candidate) => candidate.name === name);
  const identity = account.identities[name];
  if (!domain || !identity) throw new Error(`${name} is no domain of the lab's`);
  return requiredRecords(domain, identity);
}

/** One resolver with a cache of its own; while it is stale, it asks a view of the past. */
function resolverEnd(id: ResolverId, world: LabWorld, upstream: Upstream): Handler {
  const { zones, stale, faults, history } = world;
  const { now } = world.options;
  const parts = {
    cache: new ResolverCache(now),
    upstream: ((name, type) =>
      faults.isSet("resolver-stale", id)
        ? upstreamOfZones(stale.of(id))(name, type)
        : upstream(name, type)) satisfies Upstream,
    zoneNames: () => zones.all().map(({ name }) => name),
  };
  return dohHandler({
    id,
    ...(id === "google" ? { maxQueryOctets: GOOGLE_MAX_QUERY } : {}),
    resolve: (name, type) => resolve(parts, name, type),
    faults,
    history,
    now,
  });
}
