import type {
  Alias,
  Answer,
  ExtendedError,
  LookupFailure,
  RecordOfType,
  Resolver,
  ResourceRecord,
} from "../../../lib/dns/answer.ts";
import type { QueryType, Question } from "../../../lib/dns/question.ts";

/**
 * A resolver over a plain map of records, for tests: it answers at once from what stands in `zone`
 * at that moment, and keeps a history of what it was asked.
 */

/** Data by type as one writes it down: `MX: ["10 mx1.example.net"]`, TXT as raw text. */
export type ZoneData = Record<string, Partial<Record<QueryType, readonly string[]>>>;

export interface ZoneResolverOptions {
  id?: string;
  operator?: string;
  /** May be changed between two questions. */
  zone: ZoneData;
  /** Apex whose SOA stands in denials; `null` for denials without SOA. */
  apex: string | null;
  now: () => number;
  /** Seconds. */
  ttl?: number;
  negativeTtl?: number;
  /** Failures by `TYPE name`, or `*` for every question. */
  failing?: Map<string, LookupFailure>;
  extendedErrors?: ExtendedError[];
}

export interface ZoneResolver extends Resolver {
  readonly history: Question[];
  readonly failing: Map<string, LookupFailure>;
  zone: ZoneData;
}

type Owner = { name: string; ttl: number };

/** One record from its text. */
export function recordOf(owner: Owner, type: QueryType, text: string): ResourceRecord {
  const words = text.split(" ");
  const number = (index: number) => Number(words[index]);
  const word = (index: number) => words[index] ?? "";
  switch (type) {
    case "A":
    case "AAAA":
      return { ...owner, type, address: text };
    case "NS":
    case "CNAME":
    case "DNAME":
      return { ...owner, type, target: text };
    case "MX":
      return { ...owner, type, preference: number(0), exchange: word(1) === "." ? "" : word(1) };
    case "TXT":
    case "SPF":
      return { ...owner, type, strings: [new TextEncoder().encode(text)] };
    case "SRV":
      return {
        ...owner,
        type,
        priority: number(0),
        weight: number(1),
        port: number(2),
        target: word(3),
      };
    case "TLSA":
      return {
        ...owner,
        type,
        usage: number(0),
        selector: number(1),
        matchingType: number(2),
        association: Uint8Array.from(word(3).match(/../g) ?? [], (pair) =>
          Number.parseInt(pair, 16),
        ),
      };
    case "CAA":
      return {
        ...owner,
        type,
        flags: number(0),
        tag: word(1),
        value: new TextEncoder().encode(words.slice(2).join(" ")),
      };
    case "DS":
      return {
        ...owner,
        type,
        keyTag: number(0),
        algorithm: number(1),
        digestType: number(2),
        digest: new Uint8Array(),
      };
    case "DNSKEY":
      return { ...owner, type, algorithm: number(2), data: new Uint8Array() };
    case "SOA":
      return soaOf(owner.name, owner.ttl);
  }
}

function soaOf(apex: string, ttl: number): RecordOfType<"SOA"> {
  return {
    name: apex,
    ttl,
    type: "SOA",
    primary: `ns1.${apex}`,
    mailbox: `hostmaster.${apex}`,
    serial: 1,
    refresh: 3600,
    retry: 600,
    expire: 86_400,
    minimum: ttl,
  };
}

/** An answer to hand to a judge, without a resolver. */
export function answerWith(name: string, type: QueryType, texts: readonly string[]): Answer {
  const base = {
    question: { name, type },
    resolver: "a",
    at: 0,
    authenticated: false,
    extendedErrors: [],
    aliases: [],
  };
  return texts.length === 0
    ? { ...base, kind: "no-data", soa: null, negativeTtl: null }
    : {
        ...base,
        kind: "records",
        records: texts.map((text) => recordOf({ name, ttl: 300 }, type, text)),
        ttl: 300,
      };
}

export function zoneResolver(options: ZoneResolverOptions): ZoneResolver {
  const { id = "a", operator = id, apex, now, ttl = 300, negativeTtl = 60 } = options;
  const history: Question[] = [];
  const failing = options.failing ?? new Map<string, LookupFailure>();

  function follow(zone: ZoneData, question: Question): { aliases: Alias[]; last: string } {
    const aliases: Alias[] = [];
    let last = question.name;
    while (question.type !== "CNAME" && !zone[last]?.[question.type]) {
      const target = zone[last]?.CNAME?.[0];
      if (target === undefined) break;
      aliases.push({ name: last, target, ttl });
      last = target;
    }
    return { aliases, last };
  }

  function answer(zone: ZoneData, question: Question): Answer {
    const { aliases, last } = follow(zone, question);
    const base = {
      question,
      resolver: id,
      at: now(),
      authenticated: false,
      extendedErrors: options.extendedErrors ?? [],
      aliases,
    };
    const texts = zone[last]?.[question.type] ?? [];
    if (texts.length > 0) {
      const records = texts.map((text) => recordOf({ name: last, ttl }, question.type, text));
      return { ...base, kind: "records", records, ttl };
    }
    const exists = Object.keys(zone).some((name) => name === last || name.endsWith(`.${last}`));
    return {
      ...base,
      kind: exists ? "no-data" : "no-name",
      soa: apex === null ? null : soaOf(apex, negativeTtl),
      negativeTtl: apex === null ? null : negativeTtl,
    };
  }

  const resolver: ZoneResolver = {
    id,
    operator,
    history,
    failing,
    zone: options.zone,
    async ask(question) {
      history.push(question);
      const failure = failing.get(`${question.type} ${question.name}`) ?? failing.get("*");
      if (failure) return { ok: false, resolver: id, at: now(), failure };
      return { ok: true, answer: answer(resolver.zone, question) };
    },
  };
  return resolver;
}
