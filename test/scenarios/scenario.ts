import type { DomainState, RecordState } from "../../lib/verify/report.ts";
import type { ExtendedError } from "../lab/dns/edns.ts";
import type { RcodeName } from "../lab/dns/wire.ts";
import type { ZoneText } from "./zone-text.ts";

/** What a resolver does otherwise than to answer from the zones. */
export interface Behaviour {
  /** By `TYPE name`, `TYPE *`, `* name` or `*`; names as in a zone text. The first that fits counts. */
  answers?: Readonly<
    Record<
      string,
      {
        rcode?: RcodeName;
        errors?: ExtendedError[];
        /** Only without the CD flag: DNSSEC's failures go away with it. */
        checkedOnly?: boolean;
        /** The AD flag. */
        authenticated?: boolean;
        /** The denial comes without its SOA. */
        withoutSoa?: boolean;
      }
    >
  >;
  /** Instead of any answer. */
  fault?: "down" | "portal" | "http-error" | "malformed" | "truncated" | "mismatched";
  /** Seconds that the answer lay in a cache of HTTP. */
  age?: number;
}

export interface ScenarioResolver extends Behaviour {
  id: string;
  /** What this resolver still has instead, or already. */
  change?: ZoneText;
}

/** One case: a zone, what is required, what must come of it, and what must not. */
export interface Scenario {
  title: string;
  /** Codes that must come; no other may, however little it weighs. */
  shows: readonly string[];
  /** What it is told apart from, where that is a row of its own: named to be read. */
  not?: readonly string[];
  /** Laid over the zone in which everything is right. */
  change?: ZoneText;
  /** The mail domain; `example.com` by default. */
  domain?: string;
  /** Required records in place of the usual ones, by id; null takes one away. */
  records?: Readonly<Record<string, object | null>>;
  /** One that answers from the zone, by default. */
  resolvers?: readonly ScenarioResolver[];
  behaviour?: Behaviour;
  /** Id of the provider whose page is open. */
  pageProvider?: string;
  /** A zone that was looked at before, for what only history tells. */
  before?: { change: ZoneText; secondsAgo: number };
  /** Seconds before the look at which the owner saved a record, by its id. */
  savedSecondsAgo?: Readonly<Record<string, number>>;
  states?: Readonly<Record<string, RecordState>>;
  state?: DomainState;
  /** Codes whose `seen` or `expected` must be this. */
  seen?: Readonly<Record<string, string>>;
  expected?: Readonly<Record<string, string>>;
}
