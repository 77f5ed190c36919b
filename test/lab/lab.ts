import { certificates } from "./certificate.ts";
import { startControl } from "./control.ts";
import { startAuthority } from "./dns/authority-server.ts";
import { startBind } from "./dns/bind.ts";
import { upstreamOnPort } from "./dns/upstream.ts";
import type { ZoneRecord } from "./dns/zone-record.ts";
import { type LabDomain, labDomains } from "./domains.ts";
import type { Fault, FaultName } from "./faults.ts";
import { startFront } from "./front.ts";
import type { ApiCall, AskedQuestion, Save } from "./history.ts";
import { browserArguments, labHosts, type RegistrarId } from "./hosts.ts";
import type { Handler } from "./http/exchange.ts";
import type { ApiRecord } from "./mila-api/required-records.ts";
import type { RateLimit } from "./mila-api/token-bucket.ts";
import { startProxy } from "./proxy.ts";
import { type Registrar, startRegistrars } from "./registrar/registrars.ts";
import { labWorld, netHandlers } from "./world.ts";

export type { ZoneRecord } from "./dns/zone-record.ts";
export type { LabDomain } from "./domains.ts";
export type { Fault, FaultName } from "./faults.ts";
export type { ApiCall, AskedQuestion, Save } from "./history.ts";
export type { Registrar } from "./registrar/registrars.ts";

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
  registrars: Record<RegistrarId, Registrar>;
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

/**
 * Starts a whole small world on 127.0.0.1: the Mila API, an authoritative name server, three DoH
 * resolvers and three registrars.
 * @throws where the state folder is damaged, a port is taken, or BIND is wanted and missing.
 */
export async function startLab(options: LabOptions): Promise<Lab> {
  const { stateDir, now = Date.now } = options;
  const domains = labDomains(options.agencyDomains ?? 0);
  const [world, certified] = await Promise.all([
    labWorld({ ...options, domains, now }),
    certificates(stateDir, labHosts, now()),
  ]);
  const { account, zones, faults, history } = world;
  const authority =
    options.dns === "bind" ? await startBind(stateDir, zones) : await startAuthority(zones);
  const registrars = startRegistrars(stateDir, {
    domains: domains.filter(({ hostedAt }) => hostedAt === "birchhost").map(({ name }) => name),
    zones,
    faults,
    history,
    now,
  });
  const handlers = new Map<string, Handler>([
    ...netHandlers(world, upstreamOnPort(authority.port)),
    ...registrars.handlers,
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
    registrars: registrars.known,
    tokens: account.tokens,
    domains,
    requiredRecords: world.recordsOf,
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
