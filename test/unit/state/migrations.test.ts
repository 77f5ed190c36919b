import { expect, test } from "vitest";
import { createStore } from "../../../lib/state/store.ts";
import { STATE_VERSION, storedItem } from "../../../lib/state/stored-item.ts";
import { memoryArea } from "./memory-area.ts";
import version1 from "./samples/version-1.json" with { type: "json" };
import version2 from "./samples/version-2.json" with { type: "json" };
import version3 from "./samples/version-3.json" with { type: "json" };
import version4 from "./samples/version-4.json" with { type: "json" };

const DOMAIN = "lindenbakery.example";

/** What each earlier version left in a browser, and what must be left of it. */
const samples = { 1: version1, 2: version2, 3: version3, 4: version4 };

test("there is a sample of each earlier version", () => {
  const earlier = Array.from({ length: STATE_VERSION - 1 }, (_unused, index) => String(index + 1));
  expect(Object.keys(samples)).toEqual(earlier);
});

test.each(Object.entries(samples))(
  "what version %s stored is read, and nothing of it is lost",
  async (_version, sample) => {
    const { area, items } = memoryArea();
    await area.set(structuredClone(sample));
    const store = createStore(area);
    const index = await store.index();
    expect(index.domains).toMatchObject([
      { name: DOMAIN, source: "mila", todo: 3, counting: 4 },
      { name: "harbourlaw.example", source: "mila", state: null },
    ]);
    expect(index.current).toBe(DOMAIN);
    expect(await store.settings()).toMatchObject({
      connected: true,
      resolvers: ["cloudflare", "quad9", "google"],
    });
    const item = await store.domain(DOMAIN);
    expect(item).toMatchObject({ name: DOMAIN, source: "mila", etag: expect.any(String) });
    expect(item?.records).toHaveLength(8);
    expect(item?.report?.records.find(({ id }) => id === "mx-1")?.state).toBe("pass");
    expect(Object.keys(items).filter((key) => key.startsWith("unreadable:"))).toEqual([]);
  },
);

test("the next change writes an old domain in the present shape", async () => {
  const { area, items } = memoryArea();
  await area.set(structuredClone(version1));
  await createStore(area).changeDomain(DOMAIN, (item) => item);
  expect(items[`domain:${DOMAIN}`]).toMatchObject({ version: STATE_VERSION });
  expect(items.index).toMatchObject({ version: STATE_VERSION });
});

test("an item of a later version is kept aside, not read as if it were known", async () => {
  const { area, items } = memoryArea();
  const later = { ...storedItem({ domains: [] }), version: STATE_VERSION + 1 };
  await area.set({ index: later });
  expect((await createStore(area).index()).domains).toEqual([]);
  expect(items["unreadable:index"]).toEqual(later);
});

test("a damaged old item is kept aside, not guessed", async () => {
  const { area, items } = memoryArea();
  const damaged = { version: 1, value: { domains: "none" } };
  await area.set({ index: damaged });
  expect((await createStore(area).index()).domains).toEqual([]);
  expect(items["unreadable:index"]).toEqual(damaged);
});
