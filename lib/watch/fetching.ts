import { listDomains, requiredRecords } from "../mila/client.ts";
import type { MilaError } from "../mila/errors.ts";
import type { MilaResult } from "../mila/request.ts";
import type { DomainItem } from "../state/domain-item.ts";
import { FETCH_INTERRUPTED_AFTER_MS, type WatchContext } from "./parts.ts";
import { takenOver } from "./required-records.ts";
import { milaRetryAt, nextLook } from "./schedule.ts";

/** While a look is under way its own entry stands: it is what wakes a worker that died in it. */
export function withNextLook({ resolvers, now }: WatchContext) {
  return (item: DomainItem): DomainItem =>
    item.lookStartedAt === null ? { ...item, nextLook: nextLook(item, resolvers, now()) } : item;
}

/**
 * A domain that was not watched yet with an entry of its own, without which nobody would wake a worker
 * that dies in the very first fetch.
 */
export function withWake(now: number) {
  const at = now + FETCH_INTERRUPTED_AFTER_MS;
  return (item: DomainItem): DomainItem => ({
    ...item,
    nextLook: item.nextLook ?? { at, reason: "interrupted" },
  });
}

/** Takes over Mila's list of domains. @returns how many there are, or the error, also stored. */
export async function refreshList(context: WatchContext): Promise<MilaResult<number>> {
  const { store, now } = context;
  const era = store.era();
  const list = await context.withMila(listDomains);
  if (list.ok) await store.replaceDomains(list.value, now(), era);
  else await noteListError(context, list.error, era);
  await context.arm();
  return list.ok ? { ok: true, value: list.value.length } : list;
}

async function noteListError({ store, now }: WatchContext, listError: MilaError, era: number) {
  await store.changeIndex((index) => {
    const failedLists = index.failedLists + 1;
    const listRetryAt = milaRetryAt(listError, failedLists, now());
    return { ...index, listError, failedLists, listRetryAt };
  }, era);
}

/**
 * Takes over the required records of a domain; an error is stored beside what was known. Where they
 * were pasted there is nobody to ask.
 * @returns null where the domain is not listed (any more).
 */
export async function refreshRecords(
  context: WatchContext,
  domain: string,
): Promise<DomainItem | null> {
  const { store, now } = context;
  const era = store.era();
  let known = await store.domain(domain);
  if (known?.source === "pasted") return known;
  if (!known?.nextLook) {
    known = await store.changeDomain(domain, withWake(now()), era);
    if (!known) return null;
    await context.arm();
  }
  const { etag } = known;
  const answer = await context.withMila((access) => requiredRecords(access, domain, etag));
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
      return withNextLook(context)(fetched);
    },
    era,
  );
  await context.arm();
  return refreshed;
}
