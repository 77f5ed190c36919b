import { mayPassByItself } from "../mila/errors.ts";
import type { IndexEntry } from "../state/index-item.ts";
import { refreshList, refreshRecords, withNextLook } from "./fetching.ts";
import type { LookOccasion } from "./look-plan.ts";
import { runMilaCheck } from "./mila-check.ts";
import { tellNews } from "./news.ts";
import type { WatchContext } from "./parts.ts";
import { isLookDue } from "./schedule.ts";

/** Mila may change what it requires: records are fetched anew when a look finds them this old. */
const RECORDS_ANEW_AFTER_MS = 86_400_000;
/** A browser ends a worker that is busy with one event for five minutes; the alarm brings the rest. */
const ROUND_MS = 180_000;

/** Looks at a domain, see `Watcher.look`. */
export type Look = (domain: string, occasion: LookOccasion) => Promise<unknown>;

/** Does what a look left to be done: asks Mila for its own check, tells the owner. */
export async function runErrands(context: WatchContext, name: string): Promise<void> {
  const era = context.store.era();
  const item = await context.store.domain(name);
  if (!item) return;
  await tellNews(context, item, era);
  await runMilaCheck(context, item, era);
}

/** Does all that is due for a domain by now. */
export async function runDueDomain(context: WatchContext, look: Look, name: string): Promise<void> {
  const { store, resolvers, now } = context;
  let item = await store.domain(name);
  if (!item) return;
  const stale = (item.fetchedAt ?? 0) + RECORDS_ANEW_AFTER_MS <= now();
  const retry = item.fetchError !== null && mayPassByItself(item.fetchError);
  if (stale || retry) item = await refreshRecords(context, name);
  if (!item) return;
  const cutShort = item.lookStartedAt !== null;
  if (cutShort || isLookDue(item, resolvers, now())) {
    await look(name, "due");
    return;
  }
  // A moment that turns out not to be due leaves the schedule as it should be.
  await store.changeDomain(name, withNextLook(context));
  await runErrands(context, name);
  await context.arm();
}

/**
 * The domain whose turn it is: the one that the owner looks at, else the one that has waited
 * longest.
 */
function nextDue(
  domains: readonly IndexEntry[],
  current: string | null,
  done: ReadonlySet<string>,
  now: number,
): string | null {
  const due = domains.filter(
    ({ name, nextLookAt, checkedAt }) =>
      nextLookAt !== null &&
      // A look of a time to come: the clock was set back, and its moment may be far off.
      (nextLookAt <= now || (checkedAt ?? 0) > now) &&
      !done.has(name),
  );
  const [first] = due.toSorted(
    (a, b) =>
      Number(b.name === current) - Number(a.name === current) ||
      (a.nextLookAt ?? 0) - (b.nextLookAt ?? 0),
  );
  return first?.name ?? null;
}

/**
 * Looks at every domain whose time has come, one after the other. Whose turn it is is asked anew each
 * time: the owner may have turned to another one. What fails for one holds up none.
 * @throws AggregateError of what failed.
 */
export async function runRound(context: WatchContext, look: Look): Promise<void> {
  const { store, now } = context;
  await context.arm();
  const { listRetryAt } = await store.index();
  if (listRetryAt !== null && listRetryAt <= now()) await refreshList(context);
  const startedAt = now();
  const done = new Set<string>();
  const failures: unknown[] = [];
  while (Math.abs(now() - startedAt) < ROUND_MS) {
    const { domains, current } = await store.index();
    const name = nextDue(domains, current, done, now());
    if (name === null) break;
    done.add(name);
    await runDueDomain(context, look, name).catch((error: unknown) => failures.push(error));
  }
  await context.arm();
  if (failures.length > 0) throw new AggregateError(failures, "looks that broke off");
}
