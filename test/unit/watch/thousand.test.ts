import { expect, test } from "vitest";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { emptyIndex } from "../../../lib/state/index-item.ts";
import { createStore } from "../../../lib/state/store.ts";
import { domainKey, INDEX_KEY, storedItem } from "../../../lib/state/stored-item.ts";
import { indexEntryOf } from "../../../lib/state/summary.ts";
import { createWatcher } from "../../../lib/watch/watcher.ts";
import { domain, mx, required } from "../../gallery/samples.ts";
import { type ZoneData, zoneResolver } from "../dns/zone-resolver.ts";
import { memoryArea } from "../state/memory-area.ts";

const DOMAINS = 1000;
/** One of so many has its look due. */
const DUE_EVERY = 25;
const HOUR = 3_600_000;
const START = 1_800_000_000_000;
/** What Chrome gives `storage.local` (developer.chrome.com, *storage*), octets. */
const QUOTA = 10_485_760;
const names = Array.from({ length: DOMAINS }, (_, place) => `shop${place}.example`);

function recordsOf(name: string): RequiredRecord[] {
  return required.map((record) => ({ ...record, name: record.name.replace(mx.name, name) }));
}

test("of a thousand domains those that are due are looked at once, the owner's first, and all fit", async () => {
  const clock = { now: START };
  const zone: ZoneData = Object.fromEntries(
    names.map((name) => [name, { NS: ["ns1.host.example"] }]),
  );
  const items = names.map((name, place) => ({
    ...domain(recordsOf(name), {}),
    name,
    fetchedAt: START,
    openedAt: START,
    nextLook: {
      at: place % DUE_EVERY === 0 ? START : START + HOUR,
      reason: "owner-must-act" as const,
    },
  }));
  const current = names[DOMAINS - DUE_EVERY] ?? null;
  const index = { ...emptyIndex, domains: items.map(indexEntryOf), current, listedAt: START };
  const {
    area,
    items: stored,
    writes,
  } = memoryArea({
    [INDEX_KEY]: storedItem(index),
    ...Object.fromEntries(items.map((item) => [domainKey(item.name), storedItem(item)])),
  });
  const resolvers = ["one", "two", "three"].map((id) =>
    zoneResolver({ id, operator: id, zone, apex: null, now: () => clock.now }),
  );
  const watcher = createWatcher({
    store: createStore(area),
    milaAccess: async () => ({ ok: false, error: { kind: "unauthenticated" } }),
    resolvers,
    now: () => clock.now,
    ring: async () => {},
    tell: async () => {},
  });
  await watcher.runDue();
  const store = createStore(area);
  const looked = (await store.index()).domains.filter(({ checkedAt }) => checkedAt === START);
  expect(looked).toHaveLength(DOMAINS / DUE_EVERY);
  const mxAsked = resolvers.flatMap(({ history }) => history.filter(({ type }) => type === "MX"));
  expect(mxAsked[0]?.name).toBe(current);
  expect(mxAsked).toHaveLength(DOMAINS / DUE_EVERY);
  // No write is larger than a domain and the index.
  const domainsOf = (keys: string[]) => keys.filter((key) => key.startsWith(domainKey("")));
  expect(Math.max(...writes.map((keys) => domainsOf(keys).length))).toBe(1);
  const octets = new TextEncoder().encode(JSON.stringify(stored)).length;
  expect(octets).toBeLessThan(QUOTA / 2);
}, 60_000);
