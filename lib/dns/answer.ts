import type { Question } from "./question.ts";

/** A resource record as it was received; names normalised, TXT strings kept apart as octets. */
export type ResourceRecord = { name: string; ttl: number } & (
  | { type: "A" | "AAAA"; address: string }
  | { type: "NS" | "CNAME" | "DNAME"; target: string }
  | {
      type: "SOA";
      primary: string;
      mailbox: string;
      serial: number;
      refresh: number;
      retry: number;
      expire: number;
      minimum: number;
    }
  | { type: "MX"; preference: number; exchange: string }
  | { type: "TXT" | "SPF"; strings: Uint8Array[] }
  | { type: "DS"; keyTag: number; algorithm: number; digestType: number; digest: Uint8Array }
  | { type: "DNSKEY"; algorithm: number; data: Uint8Array }
  | { type: "SRV"; priority: number; weight: number; port: number; target: string }
  | { type: "TLSA"; usage: number; selector: number; matchingType: number; association: Uint8Array }
  | { type: "CAA"; flags: number; tag: string; value: Uint8Array }
  /** A type that nobody asked for: kept with its number, never read. */
  | { type: "other"; typeNumber: number; data: Uint8Array }
);

export type RecordOfType<T extends ResourceRecord["type"]> = Extract<ResourceRecord, { type: T }>;

/** An extended DNS error (RFC 8914): the code and the free text, which is not to be trusted. */
export interface ExtendedError {
  code: number;
  text: string;
}

/** A link of a CNAME chain that the answer went through. */
export interface Alias {
  name: string;
  target: string;
  ttl: number;
}

interface AnswerBase {
  question: Question;
  /** Who said it. */
  resolver: string;
  /** When it was received, milliseconds since the epoch. */
  at: number;
  /** The AD flag: this resolver has validated the answer (RFC 4035 §3.2.3). */
  authenticated: boolean;
  extendedErrors: ExtendedError[];
  /** The chain of aliases met on the way, in order; empty where there was none. */
  aliases: Alias[];
}

/**
 * What a resolver said, told apart from the first day:
 * `records` of the type asked; `no-data` where the name exists without that type (RFC 2308 §2.2);
 * `no-name` where it does not exist (RFC 2308 §2.1; with aliases it is the last target that is missing).
 */
export type Answer = AnswerBase &
  (
    | {
        kind: "records";
        records: ResourceRecord[];
        /** Seconds, the least of the records and of the aliases. */
        ttl: number;
      }
    | {
        kind: "no-data" | "no-name";
        /** The SOA of the zone that denied it, where it was sent. */
        soa: RecordOfType<"SOA"> | null;
        /** Seconds for which the denial may be kept (RFC 2308 §5); null where no SOA was sent. */
        negativeTtl: number | null;
      }
  );

/** Why a resolver's word could not be had. None of these says anything about the record. */
export type LookupFailure =
  | { kind: "unreachable"; reason: string }
  | { kind: "timed-out"; waitedMs: number }
  /** The browser has no permission for this host (any more): nobody was asked. */
  | { kind: "not-permitted"; origin: string }
  /** The look has asked as much as it may: nobody was asked. */
  | { kind: "over-budget"; most: number }
  | { kind: "http-error"; status: number; retryAfterSeconds: number | null }
  /** A portal or proxy: something else than `application/dns-message` came. */
  | { kind: "wrong-content"; contentType: string }
  | { kind: "truncated" }
  | { kind: "malformed"; reason: string }
  /** The answer is to another question, or carries another ID. */
  | { kind: "mismatched"; reason: string }
  /** An rcode other than NOERROR and NXDOMAIN (SERVFAIL, REFUSED, …). */
  | {
      kind: "refused" | "server-failure" | "other-rcode";
      rcode: number;
      extendedErrors: ExtendedError[];
    };

export type Lookup =
  | { ok: true; answer: Answer }
  | { ok: false; resolver: string; at: number; failure: LookupFailure };

/** The one narrow interface that everything else takes: a resolver, or a wrapper around one. */
export interface Resolver {
  /** Stable, e.g. `cloudflare`. */
  readonly id: string;
  /** Who runs it: two resolvers of one operator do not confirm each other. */
  readonly operator: string;
  /** Asks one question. Never throws: what went wrong is in the answer. */
  ask(question: Question, signal?: AbortSignal): Promise<Lookup>;
}
