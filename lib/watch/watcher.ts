import type { Resolver } from "../dns/answer.ts";
import { askForCheck, listDomains, requiredRecords } from "../mila/client.ts";
import { type MilaError, mayPassByItself } from "../mila/errors.ts";
import type { MilaAccess, MilaResult } from "../mila/request.ts";
import type { DomainItem } from "../state/domain-item.ts";
import type { Store } from "../state/store.ts";
import { verifyDomain } from "../verify/verify-domain.ts";
import { type LookOccasion, lookPlan } from "./look-plan.ts";
import { afterLook } from "./look-result.ts";
import { takenOver } from "./required-records.ts";
import { isLookDue, milaRetryAt, nextLook } from "./schedule.ts";

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
  /** Takes over the required records of a domain; an error is stored beside what was known. */
  refreshRecords(domain: string): Promise<DomainItem>;
  /** Looks at a domain. Called twice at once it looks once. */
  look(domain: string, occasion: LookOccasion): Promise<DomainItem>;
  /** The owner saved a record on the provider's page: moves its next look. */
  saveNoticed(domain: string, recordId: string): Promise<void>;
  /** Looks at every domain whose time has come, the one that the owner looks at first. */
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
  const looking = new Map<string, Promise<DomainItem>>();

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
    const list = await withMila(listDomains);
    if (!list.ok) {
      const listRetryAt = milaRetryAt(list.error, 1, now());
      await store.changeIndex((index) => ({ ...index, listError: list.error, listRetryAt }));
      await arm();
      return list;
    }
    await store.replaceDomains(list.value, now());
    await arm();
    return { ok: true, value: list.value.length };
  }

  async function refreshRecords(domain: string): Promise<DomainItem> {
    const etag = (await store.domain(domain))?.etag ?? null;
    const answer = await withMila((access) => requiredRecords(access, domain, etag));
    const refreshed = await store.changeDomain(domain, (item) => {
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
    });
    await arm();
    return refreshed;
  }

  /** Tells Mila once that everything passes, so that its panel knows as well. */
  async function tellMila(item: DomainItem): Promise<void> {
    const at = now();
    const told = item.milaCheckAt !== null && item.milaCheckAt > at - MILA_CHECK_EVERY_MS;
    if (item.passedAt === null || told || (item.milaCheckAt ?? 0) >= item.passedAt) return;
    await store.changeDomain(item.name, (current) => ({ ...current, milaCheckAt: at }));
    const answer = await withMila((access) => askForCheck(access, item.name));
    if (!answer.ok) await noteMilaError(item.name, answer.error);
  }

  async function noteMilaError(domain: string, error: MilaError): Promise<void> {
    await store.changeDomain(domain, (current) => ({ ...current, fetchError: error }));
  }

  async function lookOnce(domain: string, occasion: LookOccasion): Promise<DomainItem> {
    const startedAt = now();
    // The next look stands in storage before this one begins: a worker that dies is woken for it.
    const begun = await store.changeDomain(domain, (item) => ({
      ...item,
      lookStartedAt: startedAt,
      nextLook: { at: startedAt + INTERRUPTED_AFTER_MS, reason: "interrupted" },
    }));
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
    const looked = await store.changeDomain(domain, (item) =>
      afterLook(item, report, changed, resolverIds, now()),
    );
    await arm();
    await tellMila(looked);
    return looked;
  }

  function look(domain: string, occasion: LookOccasion): Promise<DomainItem> {
    const running = looking.get(domain);
    if (running) return running;
    const run = lookOnce(domain, occasion).finally(() => looking.delete(domain));
    looking.set(domain, run);
    return run;
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

  async function runDue(): Promise<void> {
    await arm();
    const { domains, current, listRetryAt } = await store.index();
    if (listRetryAt !== null && listRetryAt <= now()) await refreshList();
    const due = domains
      .filter(({ nextLookAt }) => nextLookAt !== null && nextLookAt <= now())
      .toSorted((a, b) => Number(b.name === current) - Number(a.name === current));
    for (const { name } of due) await runDueDomain(name);
  }

  async function runDueDomain(name: string): Promise<void> {
    let item = await store.domain(name);
    if (!item) return;
    const stale = (item.fetchedAt ?? 0) + RECORDS_ANEW_AFTER_MS <= now();
    const retry = item.fetchError !== null && mayPassByItself(item.fetchError);
    if (stale || retry) item = await refreshRecords(name);
    const cutShort = item.lookStartedAt !== null;
    if (cutShort || isLookDue(item, resolverIds, now())) await look(name, "due");
    else await settleNextLook(name);
  }

  /** A moment that turns out not to be due leaves the schedule as it should be. */
  async function settleNextLook(name: string): Promise<void> {
    await store.changeDomain(name, withNextLook);
    await arm();
  }

  return { refreshList, refreshRecords, look, saveNoticed, runDue, arm };
}
