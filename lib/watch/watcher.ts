import type { MilaResult } from "../mila/request.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { DomainItem } from "../state/domain-item.ts";
import { REST_MS } from "../verify/look-plan.ts";
import { refreshList, refreshRecords, withNextLook } from "./fetching.ts";
import type { LookOccasion } from "./look-plan.ts";
import { lookOnce } from "./looking.ts";
import { type WatcherParts, watchContext } from "./parts.ts";
import { refreshForView } from "./refresh-for-view.ts";
import { withRecords } from "./required-records.ts";
import { runDueDomain, runErrands, runRound } from "./rounds.ts";
import { lookInView } from "./schedule.ts";

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
   * The owner opened a view, of this domain where there is one: it is watched from now on, and what
   * is known is made fresh.
   */
  opened(domain: string | null): Promise<void>;
  /**
   * Takes records that the owner pasted.
   * @returns null where Mila lists the domain: her word holds.
   */
  takePasted(domain: string, records: RequiredRecord[]): Promise<DomainItem | null>;
  /** The owner saved a record on the provider's page: moves its next look. */
  saveNoticed(domain: string, recordId: string): Promise<void>;
  /**
   * Looks at every domain whose time has come, the one that the owner looks at first. What fails
   * for one holds up none. Domains that were never opened are not watched: they have no time.
   * @throws AggregateError of what failed.
   */
  runDue(): Promise<void>;
  /** Sets the alarm to the earliest look of all domains. */
  arm(): Promise<void>;
}

/** What the worker runs. State lies in the store alone: the watcher may die at any instruction. */
export function createWatcher(parts: WatcherParts): Watcher {
  const context = watchContext(parts);
  const { store, now, resolvers, arm } = context;
  const looking = new Map<string, { occasion: LookOccasion; done: Promise<DomainItem | null> }>();
  let due: Promise<void> | null = null;

  async function lookAndSettle(domain: string, occasion: LookOccasion) {
    const looked = await lookOnce(context, domain, occasion);
    if (looked) await runErrands(context, domain);
    return looked;
  }

  function look(domain: string, occasion: LookOccasion): Promise<DomainItem | null> {
    // What was begun for another account is not waited for: it will not be written.
    const key = `${store.era()} ${domain}`;
    const running = looking.get(key);
    const suffices = occasion !== "check-now" || running?.occasion === "check-now";
    if (running && suffices) return running.done;
    const begin = () => lookAndSettle(domain, occasion);
    const done = (running ? running.done.then(begin, begin) : begin()).finally(() => {
      if (looking.get(key)?.done === done) looking.delete(key);
    });
    looking.set(key, { occasion, done });
    return done;
  }

  /**
   * Whether a look was cut short with another worker, long enough ago: whoever was asked just then
   * and could not be heard any more is left alone for a while.
   */
  function isCutShort({ name, lookStartedAt }: DomainItem): boolean {
    if (lookStartedAt === null || looking.has(`${store.era()} ${name}`)) return false;
    return Math.abs(now() - lookStartedAt) >= REST_MS;
  }

  return {
    arm,
    look,
    refreshList: () => refreshList(context),
    refreshRecords: (domain) => refreshRecords(context, domain),
    async lookIfDue(domain) {
      // A worker that died may have left nothing of a domain but its name.
      const item = (await store.domain(domain)) ?? (await refreshRecords(context, domain));
      if (!item) return;
      // All that is due, a fetch from Mila included: a look alone would put that off again and again.
      const isDue = item.nextLook === null || item.nextLook.at <= now();
      if (isDue || isCutShort(item)) return runDueDomain(context, look, domain);
      const inView = lookInView(item, resolvers, now());
      if (inView !== null && inView <= now()) await look(domain, "due");
    },
    opened: (domain) => refreshForView(context, look, domain),
    async takePasted(domain, records) {
      const taken = await store.changePasted(domain, (item) =>
        withNextLook(context)({ ...item, ...withRecords(item, records), fetchedAt: now() }),
      );
      await arm();
      return taken;
    },
    async saveNoticed(domain, recordId) {
      await store.changeDomain(domain, (item) => {
        if (!item.records.some(({ id }) => id === recordId)) return item;
        const saves = { ...item.saves, [recordId]: { at: now(), looks: 0 } };
        return withNextLook(context)({ ...item, saves });
      });
      await arm();
    },
    /** An alarm that rings while the last one is still worked at adds nothing to it. */
    runDue() {
      due ??= runRound(context, look).finally(() => {
        due = null;
      });
      return due;
    },
  };
}
