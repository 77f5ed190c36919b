import type { RecordType } from "dns-packet";
import { type ExtendedError, NO_REACHABLE_AUTHORITY } from "./edns.ts";
import { isAtOrBelow, normalised } from "./names.ts";
import { type Denial, type ResolverCache, ttlOf } from "./resolver-cache.ts";
import type { Upstream, UpstreamAnswer } from "./upstream.ts";
import type { RcodeName, WireRecord } from "./wire.ts";

/** What a resolver makes of a question. */
export interface Resolution {
  rcode: RcodeName;
  answers: WireRecord[];
  authorities: WireRecord[];
  extendedErrors: ExtendedError[];
  /** `cache` where nobody had to be asked. */
  from: "cache" | "upstream";
}

export interface ResolverParts {
  cache: ResolverCache;
  upstream: Upstream;
  /** The names of the zones that the authoritative server has: no other name exists here. */
  zoneNames: () => Iterable<string>;
}

const MAX_ALIASES = 8;

/** Seconds; as in the root zone's SOA. */
const ROOT_TTL = 86_400;

const rootSoa: WireRecord = {
  name: "",
  ttl: ROOT_TTL,
  type: "SOA",
  data: {
    mname: "a.root-servers.net",
    rname: "nstld.verisign-grs.com",
    serial: 2026112300,
    refresh: 1800,
    retry: 900,
    expire: 604_800,
    minimum: ROOT_TTL,
  },
};

/** Resolves one question with the help of the cache, following aliases link by link. */
export async function resolve(
  parts: ResolverParts,
  asked: string,
  type: RecordType,
): Promise<Resolution> {
  const chain: WireRecord[] = [];
  let name = asked;
  let from: Resolution["from"] = "cache";
  const done = (
    rcode: RcodeName,
    answers: WireRecord[] = [],
    authorities: WireRecord[] = [],
  ): Resolution => ({
    rcode,
    answers: [...chain, ...answers],
    authorities,
    extendedErrors: [],
    from,
  });

  for (let links = 0; links <= MAX_ALIASES; links++) {
    const step = fromCache(parts.cache, name, type) ?? beyondTheLab(parts, name);
    const found = step ?? (await fromUpstream(parts, name, type));
    if (!step) from = "upstream";
    switch (found.kind) {
      case "records":
        return done("NOERROR", found.records);
      case "no-data":
        return done("NOERROR", [], found.authorities);
      case "no-name":
        return done("NXDOMAIN", [], found.authorities);
      case "failed":
        return serverFailure(from, found.reason);
      case "alias":
        chain.push(found.record);
        name = normalised(found.target);
    }
  }
  return serverFailure(from, `more than ${MAX_ALIASES} aliases`);
}

type Found =
  | { kind: "records"; records: WireRecord[] }
  | { kind: "alias"; record: WireRecord; target: string }
  | Denial
  | { kind: "failed"; reason: string };

function fromCache(cache: ResolverCache, name: string, type: RecordType): Found | null {
  const records = cache.set(name, type);
  if (records) return { kind: "records", records };
  const [alias] = type === "CNAME" ? [] : (cache.set(name, "CNAME") ?? []);
  if (alias?.type === "CNAME") return { kind: "alias", record: alias, target: alias.data };
  return cache.denial(name, type);
}

/** The lab's resolvers are no open ones: what is not the lab's does not exist. */
function beyondTheLab(parts: ResolverParts, name: string): Found | null {
  let above = false;
  for (const zone of parts.zoneNames()) {
    if (isAtOrBelow(name, zone)) return null;
    above ||= isAtOrBelow(zone, name);
  }
  // A name above a zone exists, or it would deny the zone (RFC 8020 §2).
  return { kind: above ? "no-data" : "no-name", authorities: [rootSoa] };
}

async function fromUpstream(parts: ResolverParts, name: string, type: RecordType): Promise<Found> {
  const answer = await parts.upstream(name, type);
  if (!answer) return { kind: "failed", reason: "no answer from the name server" };
  if (answer.rcode !== "NOERROR" && answer.rcode !== "NXDOMAIN") {
    return { kind: "failed", reason: `${answer.rcode} from the name server` };
  }
  remember(parts.cache, name, type, answer);
  return readStep(name, type, answer);
}

/** Keeps each set and each link of the answer by itself, and the denial at the chain's end. */
function remember(cache: ResolverCache, asked: string, type: RecordType, answer: UpstreamAnswer) {
  let name = asked;
  for (let links = 0; links <= MAX_ALIASES; links++) {
    const step = readStep(name, type, answer);
    if (step.kind === "records") cache.keepSet(name, type, step.records);
    if (step.kind === "no-data" || step.kind === "no-name") cache.keepDenial(name, type, step);
    if (step.kind !== "alias") return;
    cache.keepSet(name, "CNAME", [step.record]);
    name = normalised(step.target);
  }
}

/** What an upstream's answer says of one name on the chain. */
function readStep(name: string, type: RecordType, answer: UpstreamAnswer): Found {
  const atName = answer.answers.filter((record) => normalised(record.name) === name);
  const records = atName.filter((record) => record.type === type);
  if (records.length > 0) return { kind: "records", records };
  for (const record of atName) {
    if (record.type === "CNAME") return { kind: "alias", record, target: record.data };
  }
  const authorities = answer.authorities.filter((record) => record.type === "SOA");
  if (answer.rcode === "NXDOMAIN") return { kind: "no-name", authorities };
  if (authorities.length > 0) return { kind: "no-data", authorities };
  return { kind: "failed", reason: "the name is delegated to a server that cannot be reached" };
}

function serverFailure(from: Resolution["from"], text: string): Resolution {
  const extendedErrors = [{ code: NO_REACHABLE_AUTHORITY, text }];
  return { rcode: "SERVFAIL", answers: [], authorities: [], extendedErrors, from };
}

/** Seconds for which an HTTP cache may keep the answer (RFC 8484 §5.1). */
export function httpLifetime(resolution: Resolution): number {
  if (resolution.rcode !== "NOERROR" && resolution.rcode !== "NXDOMAIN") return 0;
  const ttls = [...resolution.answers, ...resolution.authorities].map(ttlOf);
  return ttls.length > 0 ? Math.min(...ttls) : 0;
}
