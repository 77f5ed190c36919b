import type { Resolver } from "../dns/answer.ts";
import { askForCheck, listDomains, requiredRecords } from "../mila/client.ts";
import { type MilaError, mayPassByItself } from "../mila/errors.ts";
import type { MilaAccess, MilaResult } from "../mila/request.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { DomainItem } from "../state/domain-item.ts";
import type { Store } from "../state/store.ts";
import { verifyDomain } from "../verify/verify-domain.ts";
import { type LookOccasion, lookPlan } from "./look-plan.ts";
import { afterLook } from "./look-result.ts";
import { takenOver, withRecords } from "./required-records.ts";
import { isLookDue, lookInView, milaRetryAt, nextLook } from "./schedule.ts";

/** What the watcher needs of the world around it. */
export interface WatcherParts {
  store: Store;
  /** Base URL, token and fetch, or why the API cannot be spoken to. */
  milaAccess: () => Promise<MilaResult<MilaAccess>>;
  /** Those that may be asked, in the order of preference. */
  resolvers: readonly Resolver[];
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Sets the one alarm; null for none. */
  ring: (at: number | null) => Promise<void>;
}

export interface Watcher {
  /** Takes over Mila's list of domains. @returns how many there are, or the error, also stored. */
  refreshList(): Promise<MilaResult<number>>;
  /**
   * Takes over the required records of a domain; an error is stored beside what was known. Where
   * they were pasted there is nobody to ask.
   * @returns null where the domain is not listed (any more).
   */
  refreshRecords(domain: string): Promise<DomainItem | null>;
  /**
   * Looks at a domain. Called twice at once it looks once; a *check now* is never content with a
   * look that asks more sparingly, and follows it.
   * @returns null where the domain is not listed (any more).
   */
  look(domain: string, occasion: LookOccasion): Promise<DomainItem | null>;
  /** Does what is due for a domain by now, the looks for an open view included. */
  lookIfDue(domain: string): Promise<void>;
  /**
   * Takes records that the owner pasted.
   * @returns null where Mila lists the domain: her word holds.
   */
  takePasted(domain: string, records: RequiredRecord[]): Promise<DomainItem | null>;
  /** The owner saved a record on the provider's page: moves its next look. */
  saveNoticed(domain: string, recordId: string): Promise<void>;
  /**
   * Looks at every domain whose time has come, the one that the owner looks at first. What fails
   * for one holds up none.
   * @throws AggregateError of what failed.
   */
  runDue(): Promise<void>;
  /** Sets the alarm to the earliest look of all domains. */
  arm(): Promise<void>;
}

/** A look that has not ended by then was cut short with the worker, and is made again. */
const INTERRUPTED_AFTER_MS = 60_000;
/** Mila may change what it requires: records are fetched anew when a look finds them this old. */
const RECORDS_ANEW_AFTER_MS = 86_400_000;
/** Mila's own check is called at most this often for a domain. */
const MILA_CHECK_EVERY_MS = 3_600_000;

/** What the worker runs. State lies in the store alone: the watcher may die at any instruction. */
export function createWatcher(parts: WatcherParts): Watcher {
  const { store, now } = parts;
  const resolverIds = parts.resolvers.map(({ id }) => id);
  const looking = new Map<string, { occasion: LookOccasion; done: Promise<DomainItem | null> }>();
  let due: Promise<void> | null = null;

  async function arm(): Promise<void> {
    const { domains, listRetryAt } = await store.index();
    const moments = [listRetryAt, ...domains.map(({ nextLookAt }) => nextLookAt)].filter(
      (at) => at !== null,
    );
    await parts.ring(moments.length > 0 ? Math.min(...moments) : null);
  }

  async function withMila<T>(
    call: (access: MilaAccess) => Promise<MilaResult<T>>,
  ): Promise<MilaResult<T>> {
    const access = await parts.milaAccess();
    return access.ok ? call(access.value) : access;
  }

  /** While a look is under way its own entry stands: it is what wakes a worker that died in it. */
  function withNextLook(item: DomainItem): DomainItem {
    if (item.lookStartedAt !== null) return item;
    return { ...item, nextLook: nextLook(item, resolverIds, now()) };
  }

  async function refreshList(): Promise<MilaResult<number>> {
    const era = store.era();
    const list = await withMila(listDomains);
    if (list.ok) await store.replaceDomains(list.value, now(), era);
    else await noteListError(list.error, era);
    await arm();
    return list.ok ? { ok: true, value: list.value.length } : list;
  }

  async function noteListError(listError: MilaError, era: number): Promise<void> {
    await store.changeIndex((index) => {
      const failedLists = index.failedLists + 1;
      const listRetryAt = milaRetryAt(listError, failedLists, now());
      return { ...index, listError, failedLists, listRetryAt };
    }, era);
  }

  async function refreshRecords(domain: string): Promise<DomainItem | null> {
    const era = store.era();
    let known = await store.domain(domain);
    if (known?.source === "pasted") return known;
    if (!known?.nextLook) {
      // Without an entry of its own nobody would wake a worker that dies in the very first fetch.
      const at = now() + INTERRUPTED_AFTER_MS;
      const wake = (item: DomainItem): DomainItem => ({
        ...item,
        nextLook: item.nextLook ?? { at, reason: "interrupted" },
      });
      known = await store.changeDomain(domain, wake, era);
      if (!known) return null;
      await arm();
    }
    const { etag } = known;
    const answer = await withMila((access) => requiredRecords(access, domain, etag));
    const refreshed = await store.changeDomain(
      domain,
      (item) => {
        const fetched = answer.ok
          ? {
              ...item,
              ...takenOver(item, answer.value),
              fetchError: null,
              failedFetches: 0,
              fetchedAt: now(),
            }
          : { ...item, fetchError: answer.error, failedFetches: item.failedFetches + 1 };
        return withNextLook(fetched);
      },
      era,
    );
    await arm();
    return refreshed;
  }

  /**
   * Tells Mila that everything passes, so that its panel knows as well. What is told is noted
   * afterwards: a word that did not get through, or died with the worker, is said at the next look.
   */
  async function tellMila(item: DomainItem, era: number): Promise<void> {
    if (item.source === "pasted") return;
    const at = now();
    const told = item.milaCheckAt !== null && item.milaCheckAt > at - MILA_CHECK_EVERY_MS;
    if (item.passedAt === null || told || (item.milaCheckAt ?? 0) >= item.passedAt) return;
    const answer = await withMila((access) => askForCheck(access, item.name));
    const noted = answer.ok ? { milaCheckAt: at } : { fetchError: answer.error };
    await store.changeDomain(item.name, (current) => ({ ...current, ...noted }), era);
  }

  async function lookOnce(domain: string, occasion: LookOccasion): Promise<DomainItem | null> {
    const era = store.era();
    const startedAt = now();
    // The next look stands in storage before this one begins: a worker that dies is woken for it.
    const begun = await store.changeDomain(
      domain,
      (item) => ({
        ...item,
        lookStartedAt: startedAt,
        nextLook: { at: startedAt + INTERRUPTED_AFTER_MS, reason: "interrupted" },
      }),
      era,
    );
    if (!begun) return null;
    await arm();
    const { phase, changed } = lookPlan(begun, occasion);
    const report = await verifyDomain({
      domain,
      records: begun.records,
      previous: begun.report,
      phase,
      changed,
      resolvers: parts.resolvers,
      now,
    });
    const looked = await store.changeDomain(
      domain,
      (item) => afterLook(item, { begun, report, changed }, resolverIds, now()),
      era,
    );
    await arm();
    if (looked) await tellMila(looked, era);
    return looked;
  }

  function look(domain: string, occasion: LookOccasion): Promise<DomainItem | null> {
    // What was begun for another account is not waited for: it will not be written.
    const key = `${store.era()} ${domain}`;
    const running = looking.get(key);
    const suffices = occasion !== "check-now" || running?.occasion === "check-now";
    if (running && suffices) return running.done;
    const begin = () => lookOnce(domain, occasion);
    const done = (running ? running.done.then(begin, begin) : begin()).finally(() => {
      if (looking.get(key)?.done === done) looking.delete(key);
    });
    looking.set(key, { occasion, done });
    return done;
  }

  async function takePasted(domain: string, records: RequiredRecord[]): Promise<DomainItem | null> {
    const taken = await store.changePasted(domain, (item) =>
      withNextLook({ ...item, ...withRecords(item, records), fetchedAt: now() }),
    );
    await arm();
    return taken;
  }

  async function saveNoticed(domain: string, recordId: string): Promise<void> {
    await store.changeDomain(domain, (item) => {
      if (!item.records.some(({ id }) => id === recordId)) return item;
      const saves = { ...item.saves, [recordId]: { at: now(), looks: 0 } };
      const saved = { ...item, saves };
      return withNextLook(saved);
    });
    await arm();
  }

  /** An alarm that rings while the last one is still worked at adds nothing to it. */
  function runDue(): Promise<void> {
    due ??= runAllDue().finally(() => {
      due = null;
    });
    return due;
  }

  async function runAllDue(): Promise<void> {
    await arm();
    const { domains, current, listRetryAt } = await store.index();
    if (listRetryAt !== null && listRetryAt <= now()) await refreshList();
    const names = domains
      .filter(({ nextLookAt }) => nextLookAt !== null && nextLookAt <= now())
      .toSorted((a, b) => Number(b.name === current) - Number(a.name === current))
      .map(({ name }) => name);
    const failures: unknown[] = [];
    for (const name of names)
      await runDueDomain(name).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, "looks that broke off");
  }

  async function runDueDomain(name: string): Promise<void> {
    let item = await store.domain(name);
    if (!item) return;
    const stale = (item.fetchedAt ?? 0) + RECORDS_ANEW_AFTER_MS <= now();
    const retry = item.fetchError !== null && mayPassByItself(item.fetchError);
    if (stale || retry) item = await refreshRecords(name);
    if (!item) return;
    const cutShort = item.lookStartedAt !== null;
    if (cutShort || isLookDue(item, resolverIds, now())) await look(name, "due");
    else await settleNextLook(name);
  }

  async function lookIfDue(domain: string): Promise<void> {
    const item = await store.domain(domain);
    if (!item) return;
    // All that is due, a fetch from Mila included: a look alone would put that off again and again.
    if (item.nextLook !== null && item.nextLook.at <= now()) return runDueDomain(domain);
    const inView = lookInView(item, resolverIds, now());
    if (inView !== null && inView <= now()) await look(domain, "due");
  }

  /** A moment that turns out not to be due leaves the schedule as it should be. */
  async function settleNextLook(name: string): Promise<void> {
    await store.changeDomain(name, withNextLook);
    await arm();
  }

  return { refreshList, refreshRecords, takePasted, look, lookIfDue, saveNoticed, runDue, arm };
}
