import type { DomainItem } from "../state/domain-item.ts";
import { recordsVersion } from "../state/look-note.ts";
import type { DomainReport } from "../verify/report.ts";
import { verifyDomain } from "../verify/verify-domain.ts";
import { type LookOccasion, lookPlan } from "./look-plan.ts";
import { afterLook } from "./look-result.ts";
import { INTERRUPTED_AFTER_MS, type WatchContext } from "./parts.ts";

/**
 * The domain as a look finds it: with what was heard in one that was cut short, so that nobody is
 * asked again for what he has said.
 */
async function takenUp({ store }: WatchContext, item: DomainItem): Promise<DomainItem> {
  if (item.lookStartedAt === null) return item;
  const note = await store.lookNote(item.name);
  const isOfTheseRecords = note !== null && note.version === recordsVersion(item);
  // A look that ended has its report in the item; its note is left where the worker died just then.
  const isNews = (note?.report.checkedAt ?? 0) > (item.report?.checkedAt ?? 0);
  return isOfTheseRecords && isNews ? { ...item, report: note.report } : item;
}

/**
 * Looks at a domain once. The next look stands in storage before this one begins, each answer is
 * noted as it comes, and what was found is written in one go.
 * @returns null where the domain is not listed (any more).
 */
export async function lookOnce(
  context: WatchContext,
  domain: string,
  occasion: LookOccasion,
): Promise<DomainItem | null> {
  const { store, now, resolvers } = context;
  const era = store.era();
  const before = await store.domain(domain);
  const heardBefore = before && (await takenUp(context, before));
  const startedAt = now();
  const begun = await store.changeDomain(
    domain,
    (item) => ({
      ...item,
      lookStartedAt: startedAt,
      nextLook: {
        ...item.nextLook,
        at: startedAt + INTERRUPTED_AFTER_MS,
        reason: "interrupted",
      },
    }),
    era,
  );
  if (!begun) return null;
  await context.arm();
  const version = recordsVersion(begun);
  const isSame = heardBefore !== null && recordsVersion(heardBefore) === version;
  const found = isSame ? { ...begun, report: heardBefore.report } : begun;
  const plan = lookPlan(found, occasion, resolvers);
  const heard = async (report: DomainReport) => {
    await store.noteLook(domain, { version, report }, era);
  };
  const report = await verifyDomain({
    ...plan,
    lastWhole: begun.report,
    domain,
    resolvers,
    now,
    heard,
  });
  const lookedFor = new Set(plan.changed.saved.keys());
  const looked = await store.endLook(
    domain,
    (item) => afterLook(item, { begun, report, lookedFor }, resolvers, now()),
    era,
  );
  await context.arm();
  return looked;
}
