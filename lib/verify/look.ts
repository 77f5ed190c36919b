import type { Answer, Resolver } from "../dns/answer.ts";
import type { Provider } from "../providers/provider.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { Asking } from "./asking.ts";
import type { LeadFollower } from "./follow-leads.ts";
import type { KeyImports } from "./import-key.ts";
import type { Judgement } from "./kind.ts";
import type { ResolverIdentity } from "./look-plan.ts";
import { observe } from "./observe.ts";
import type { DomainReport, Observation } from "./report.ts";

/** Records that may be otherwise than they were, by id. */
export interface Changed {
  /** What the owner saved and does not pass yet: when, milliseconds since the epoch. */
  saved: ReadonlyMap<string, number>;
  /** What passed when all did, and must not be called broken by one resolver alone. */
  passed: ReadonlySet<string>;
}

/** What a look is planned from, before anybody is asked. */
export interface LookOutline {
  /** What Mila requires; the report has them in this order. */
  records: readonly RequiredRecord[];
  /** The report of the last look; its observations are gone by, and kept. */
  previous: DomainReport | null;
  phase: "before-save" | "after-save" | "check-now";
  /**
   * The records that may have changed. The others are looked at as sparingly as before a Save, so
   * that nobody remembers a *no* for what is saved next, and optional ones that nobody has chosen
   * not at all. Without it, all may have changed.
   */
  changed?: Changed;
  /** How long a resolver that was silent is left alone; 15 s where absent. */
  silenceRestMs?: number;
  /** Asks all resolvers everything in one burst: for whoever wants to hear each of them. */
  hearAll?: boolean;
  /** In the order of preference. */
  resolvers: readonly ResolverIdentity[];
}

/** One look at a domain: what is to be looked at, and how. */
export interface Look extends LookOutline {
  /** The mail domain, normalised. */
  domain: string;
  /** In the order of preference. */
  resolvers: readonly Resolver[];
  /**
   * Where `previous` is what a look that was cut short had heard: the report of the last whole look,
   * which what has changed is told from. `previous` where absent.
   */
  lastWhole?: DomainReport | null;
  /** Whose DNS page the owner has open; absent where nobody knows. */
  pageProvider?: Provider;
  /** Milliseconds since the epoch. */
  now: () => number;
  /**
   * Called with the report as far as it goes, each time that answers have come: whoever may be cut
   * short keeps it, and nothing is asked twice.
   */
  heard?: (report: DomainReport) => Promise<void>;
}

/** An answer of this look, and what it says of a record. */
export interface Fresh {
  answer: Answer;
  judgement: Judgement;
}

/** All that a look has found so far. */
export interface Found {
  asking: Asking;
  /** What the answers led to. */
  leads: LeadFollower;
  /** The keys that answers have shown. */
  keys: KeyImports;
  /** Judgements of this look by record id, the newest last. */
  fresh: Map<string, Fresh[]>;
}

/**
 * What resolvers that are still asked were last seen to say of a record before this look. What
 * bears a time to come was noted before the clock was set back, and says nothing.
 */
export function observationsBefore(look: LookOutline, id: string, now: number): Observation[] {
  const known = look.previous?.records.find((record) => record.id === id)?.observations ?? [];
  return known.filter(
    ({ resolver, at }) => at <= now && look.resolvers.some((one) => one.id === resolver),
  );
}

/** The latest observation of each resolver for a record. */
export function observationsOf(
  look: LookOutline,
  id: string,
  fresh: readonly Fresh[],
  now: number,
): Observation[] {
  const latest = new Map(observationsBefore(look, id, now).map((seen) => [seen.resolver, seen]));
  for (const { answer, judgement } of fresh)
    latest.set(answer.resolver, observe(answer, judgement));
  return [...latest.values()];
}
