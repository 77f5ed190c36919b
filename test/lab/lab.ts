import { mkdirSync } from "node:fs";
import { certificates } from "./certificate.ts";
import { startControl } from "./control.ts";
import { startAuthority } from "./dns/authority-server.ts";
import { startBind } from "./dns/bind.ts";
import { dohHandler } from "./dns/doh.ts";
import { resolve } from "./dns/resolver.ts";
import { ResolverCache } from "./dns/resolver-cache.ts";
import { StaleViews } from "./dns/stale-views.ts";
import { type Upstream, upstreamOfZones, upstreamOnPort } from "./dns/upstream.ts";
import type { ZoneRecord } from "./dns/zone-record.ts";
import { ZoneStore } from "./dns/zone-store.ts";
import { companyZones, type LabDomain, labDomains, startingZone } from "./domains.ts";
import { type Fault, FaultBoard, type FaultName } from "./faults.ts";
import { startFront } from "./front.ts";
import { type ApiCall, type AskedQuestion, History, type Save } from "./history.ts";
import {
  browserArguments,
  labHosts,
  MILA_API_HOST,
  REGISTRAR_HOST,
  type ResolverId,
  resolverHosts,
  resolverIds,
} from "./hosts.ts";
import type { Handler } from "./http/exchange.ts";
import { milaApi } from "./mila-api/api.ts";
import { Checks } from "./mila-api/checks.ts";
import { type MilaAccount, milaAccount } from "./mila-api/identities.ts";
import { identityRecords, MILA_ZONE, milaZone } from "./mila-api/mila-zone.ts";
import { type ApiRecord, requiredRecords } from "./mila-api/required-records.ts";
import { generousRateLimit, type RateLimit } from "./mila-api/token-bucket.ts";
import { startProxy } from "./proxy.ts";
import { registrar } from "./registrar/app.ts";
import { Sessions } from "./registrar/sessions.ts";

export type { ZoneRecord } from "./dns/zone-record.ts";
export type { LabDomain } from "./domains.ts";
export type { Fault, FaultName } from "./faults.ts";
export type { ApiCall, AskedQuestion, Save } from "./history.ts";

export interface LabOptions {
  /** Everything that must survive a restart lies here; made if absent. */
  stateDir: string;
  /** The TLS port on 127.0.0.1; 0 or absent: any free one. */
  port?: number;
  /** Who is the authoritative server behind the resolvers. */
  dns?: "embedded" | "bind";
  /** The SOA minimum of the lab's zones (default 60). */
  negativeTtlSeconds?: number;
  /** The TTL of the records that stand in the zones at the first start (default 300). */
  existingTtlSeconds?: number;
  /** As many domains of an agency's more, for paging (default 0). */
  agencyDomains?: number;
  /** How many API requests each token may send; generous by default. */
  apiRateLimit?: RateLimit;
  /** The clock of caches, rate limits and histories, milliseconds since the epoch. */
  now?: () => number;
}

export interface Lab {
  port: number;
  dnsPort: number;
  controlPort: number;
  /** Of the proxy by which a browser meets the lab under the real names, where none can be mapped. */
  proxyPort: number;
  /** The switches with which a Chromium meets the lab under the real names. */
  browserArguments: string[];
  /** The DNS editor of a domain. */
  registrarUrl(domain: string): string;
  registrarSignIn: { user: string; password: string };
  /** The owner's may start a check, the other gets 403 there. */
  tokens: { owner: string; readOnly: string };
  domains: LabDomain[];
  /** What Mila's panel shows for a domain, as its API lists it. */
  requiredRecords(domain: string): ApiRecord[];
  zones: {
    names(): string[];
    /** All records but the SOA and the apex NS set. */
    records(domain: string): ZoneRecord[];
    /** Done when the authoritative server serves it. */
    replace(domain: string, records: readonly ZoneRecord[]): Promise<void>;
    add(domain: string, ...records: ZoneRecord[]): Promise<void>;
    remove(domain: string, record: ZoneRecord): Promise<void>;
    serial(domain: string): number;
  };
  faults: {
    set(name: FaultName, target?: string): void;
    clear(name?: FaultName): void;
    list(): Fault[];
  };
  history: {
    questions(): AskedQuestion[];
    apiCalls(): ApiCall[];
    saves(): Save[];
    clear(): void;
  };
  /** Ends all of it, also what waits for a slow answer; a second call waits for the first. */
  stop(): Promise<void>;
}

const DEFAULT_NEGATIVE_TTL = 60;
const DEFAULT_EXISTING_TTL = 300;
/** Octets; Google's resolver takes no longer request. */
const GOOGLE_MAX_QUERY = 512;

/**
 * Starts a whole small world on 127.0.0.1: the Mila API, an authoritative name server, three DoH
 * resolvers and a registrar.
 * @throws where the state folder is damaged, a port is taken, or BIND is wanted and missing.
 */
export async function startLab(options: LabOptions): Promise<Lab> {
  const { stateDir, now = Date.now } = options;
  mkdirSync(stateDir, { recursive: true });
  const domains = labDomains(options.agencyDomains ?? 0);
  const [account, certified] = await Promise.all([
    milaAccount(stateDir, domains),
    certificates(stateDir, labHosts, now()),
  ]);
  const zones = new ZoneStore(stateDir, now);
  await settleZones(zones, domains, account, options);
  const stale = new StaleViews(stateDir, zones);
  const faults = new FaultBoard(stateDir, (fault) => {
    if (fault.name === "resolver-stale") stale.take(fault.target);
  });
  const history = new History();
  const sessions = new Sessions(stateDir);

  const authority =
    options.dns === "bind" ? await startBind(stateDir, zones) : await startAuthority(zones);
  const upstream = upstreamOnPort(authority.port);
  const recordsOf = (domain: string) => recordsFor(domains, account, domain);
  const handlers = new Map<string, Handler>([
    [
      MILA_API_HOST,
      milaApi({
        domains,
        tokens: account.tokens,
        recordsOf,
        checks: new Checks({ stateDir, upstream, recordsOf, now }),
        rateLimit: options.apiRateLimit ?? generousRateLimit,
        faults,
        history,
        now,
      }),
    ],
    [
      REGISTRAR_HOST,
      registrar({
        domains: domains.filter(({ hostedAt }) => hostedAt === "birchhost").map(({ name }) => name),
        zones,
        sessions,
        faults,
        history,
        now,
      }),
    ],
    ...resolverIds.map((id): [string, Handler] => [
      resolverHosts[id],
      resolverEnd(id, { zones, upstream, stale, faults, history, now }),
    ]),
  ]);
  const front = await startFront(options.port ?? 0, certified, handlers);
  const control = await startControl(faults, history);
  const proxy = await startProxy(labHosts, front.port);
  const stop = async () => {
    await Promise.all([proxy.stop(), front.stop(), control.stop()]);
    await authority.stop();
  };
  let stopped: Promise<void> | null = null;

  return {
    port: front.port,
    dnsPort: authority.port,
    controlPort: control.port,
    proxyPort: proxy.port,
    browserArguments: browserArguments(front.port, certified.publicKeyHash),
    registrarUrl: (domain) => `https://${REGISTRAR_HOST}/domains/${domain}/dns`,
    registrarSignIn: sessions.signIn,
    tokens: account.tokens,
    domains,
    requiredRecords: (domain) => recordsFor(domains, account, domain),
    zones: {
      names: () => zones.all().map(({ name }) => name),
      records: (domain) => zones.records(domain),
      replace: (domain, records) => zones.replace(domain, records),
      add: (domain, ...records) => zones.add(domain, ...records),
      remove: (domain, record) => zones.remove(domain, record),
      serial: (domain) => zones.zone(domain).serial,
    },
    faults,
    history,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Makes the zones that are not there yet, and adds what Mila publishes for new domains. */
async function settleZones(
  zones: ZoneStore,
  domains: readonly LabDomain[],
  account: MilaAccount,
  options: LabOptions,
): Promise<void> {
  const ttl = options.existingTtlSeconds ?? DEFAULT_EXISTING_TTL;
  const negativeTtl = options.negativeTtlSeconds ?? DEFAULT_NEGATIVE_TTL;
  const wanted = [
    ...companyZones(ttl),
    milaZone(ttl),
    ...domains.map((domain) => startingZone(domain, ttl)),
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

interface ResolverWorld {
  zones: ZoneStore;
  upstream: Upstream;
  stale: StaleViews;
  faults: FaultBoard;
  history: History;
  now: () => number;
}

/** One resolver with a cache of its own; while it is stale, it asks a view of the past. */
function resolverEnd(id: ResolverId, world: ResolverWorld): Handler {
  const { zones, upstream, stale, faults, history, now } = world;
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
