import { refreshList, refreshRecords, withWake } from "./fetching.ts";
import type { WatchContext } from "./parts.ts";
import type { Look } from "./rounds.ts";

/** The list of domains is fetched again when a view opens and it is older than this. */
const LIST_ANEW_AFTER_MS = 300_000;
/** A look that a view's opening asks for is not made when the last one is younger than this. */
const LOOK_ANEW_AFTER_MS = 15_000;

/** What a clock that was set back since says of the past is not believed. */
function isYoung(moment: number | null, ageMs: number, now: number): boolean {
  const age = now - (moment ?? Number.NEGATIVE_INFINITY);
  return age >= 0 && age < ageMs;
}

/**
 * Makes fresh what a view shows, and begins to watch its domain. Domains that are only listed are not
 * watched: an agency has a thousand, and who asks for names that nobody is about to publish only
 * plants the *no*.
 * @param domain the one that is shown; null where none is.
 */
export async function refreshForView(
  context: WatchContext,
  look: Look,
  domain: string | null,
): Promise<void> {
  const { store, now } = context;
  const { connected } = await store.settings();
  const { listedAt } = await store.index();
  if (connected && !isYoung(listedAt, LIST_ANEW_AFTER_MS, now())) await refreshList(context);
  if (domain === null) return;
  await store.changeDomain(domain, (item) => ({ ...withWake(now())(item), openedAt: now() }));
  await context.arm();
  const item = await refreshRecords(context, domain);
  if (!item || item.records.length === 0) return;
  if (!isYoung(item.report?.checkedAt ?? null, LOOK_ANEW_AFTER_MS, now()))
    await look(domain, "opened");
}
