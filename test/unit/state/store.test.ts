import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DomainItem } from "../../../lib/state/domain-item.ts";
import { createStore } from "../../../lib/state/store.ts";
import { storedItem } from "../../../lib/state/stored-item.ts";
import { memoryArea } from "./memory-area.ts";

test("no change is lost, however many are asked for at once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 20 }), async (times) => {
      const store = createStore(memoryArea().area);
      await store.replaceDomains(["a.example"], 1);
      const changes = Array.from({ length: times }, () =>
        store.changeDomain("a.example", (item) => ({ ...item, failedLooks: item.failedLooks + 1 })),
      );
      await Promise.all(changes);
      expect((await store.domain("a.example"))?.failedLooks).toBe(times);
    }),
  );
});

test("a domain and its entry in the index are written together", async () => {
  const { area, writes } = memoryArea();
  const store = createStore(area);
  await store.replaceDomains(["a.example"], 1);
  await store.changeDomain("a.example", (item) => item);
  expect(writes).toEqual([["index"], ["domain:a.example", "index"]]);
});

test("a change that fails does not stop the next one", async () => {
  const store = createStore(memoryArea().area);
  const failing = store.changeIndex(() => {
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await store.changeIndex((index) => ({ ...index, current: "a.example" }));
  expect((await store.index()).current).toBe("a.example");
});

describe("Mila's list", () => {
  test("keeps what is known, forgets what left, and keeps the current domain", async () => {
    const { area, items } = memoryArea();
    const store = createStore(area);
    await store.replaceDomains(["a.example", "b.example"], 1);
    await store.changeDomain("a.example", (item) => ({
      ...item,
      nextLook: { at: 5, reason: "first" },
    }));
    await store.changeDomain("b.example", (item) => item);
    await store.changeIndex((index) => ({ ...index, current: "b.example" }));
    const after = await store.replaceDomains(["c.example", "a.example"], 2);
    expect(after?.domains.map(({ name, nextLookAt }) => [name, nextLookAt])).toEqual([
      ["c.example", null],
      ["a.example", 5],
    ]);
    expect(after?.current).toBe("c.example");
    expect(Object.keys(items)).not.toContain("domain:b.example");
  });
});

test("a list that names a domain twice lists it once", async () => {
  const store = createStore(memoryArea().area);
  const after = await store.replaceDomains(["a.example", "b.example", "a.example"], 1);
  expect(after?.domains.map(({ name }) => name)).toEqual(["a.example", "b.example"]);
});

describe("what comes too late", () => {
  test("brings no domain back that left the list", async () => {
    const { area, items } = memoryArea();
    const store = createStore(area);
    await store.replaceDomains(["a.example"], 1);
    await store.forgetDomains();
    expect(await store.changeDomain("a.example", (item) => item)).toBeNull();
    expect(await store.domain("a.example")).toBeNull();
    expect(Object.keys(items)).toEqual(["index"]);
  });

  test("is not written where another account lists the same domain by now", async () => {
    const store = createStore(memoryArea().area);
    await store.replaceDomains(["a.example"], 1);
    const era = store.era();
    await store.forgetDomains();
    await store.replaceDomains(["a.example"], 2);
    expect(await store.changeDomain("a.example", (item) => item, era)).toBeNull();
    expect(await store.changeIndex((index) => index, era)).toBeNull();
    expect(await store.replaceDomains(["old.example"], 3, era)).toBeNull();
    expect((await store.index()).domains.map(({ name }) => name)).toEqual(["a.example"]);
  });
});

test("a worker that dies while it forgets leaves no domain that the index does not name", async () => {
  const { area, items } = memoryArea();
  const store = createStore(area);
  await store.replaceDomains(["a.example"], 1);
  await store.changeDomain("a.example", (item) => item);
  const dying = createStore({ ...area, remove: () => Promise.reject(new Error("died")) });
  await dying.forgetDomains().catch(() => undefined);
  await createStore(area).forgetDomains();
  expect(Object.keys(items)).toEqual(["index"]);
});

test("an item that this version cannot read is kept aside, and work goes on", async () => {
  const strange = { version: 99, value: { from: "the future" } };
  const { area, items } = memoryArea({ "domain:a.example": strange, settings: storedItem(5) });
  const store = createStore(area);
  expect(await store.domain("a.example")).toBeNull();
  expect((await store.settings()).connected).toBe(false);
  expect(items["unreadable:domain:a.example"]).toEqual(strange);
});

describe("a domain whose records were pasted", () => {
  const pasted = (item: DomainItem): DomainItem => ({ ...item, fetchedAt: 7 });

  test("stays when Mila's list comes, after hers", async () => {
    const store = createStore(memoryArea().area);
    await store.changePasted("own.example", pasted);
    const after = await store.replaceDomains(["a.example"], 1);
    expect(after?.domains.map(({ name, source }) => [name, source])).toEqual([
      ["a.example", "mila"],
      ["own.example", "pasted"],
    ]);
    expect(after?.current).toBe("own.example");
    expect((await store.domain("own.example"))?.fetchedAt).toBe(7);
  });

  test("is Mila's from the moment at which she lists it", async () => {
    const store = createStore(memoryArea().area);
    await store.changePasted("a.example", pasted);
    await store.replaceDomains(["a.example"], 1);
    expect(await store.domain("a.example")).toMatchObject({ source: "mila", fetchedAt: 7 });
    expect(await store.changePasted("a.example", pasted)).toBeNull();
  });

  test("stays when an account is left, and goes when the owner says so", async () => {
    const { area, items } = memoryArea();
    const store = createStore(area);
    await store.changePasted("own.example", pasted);
    await store.replaceDomains(["a.example"], 1);
    await store.changeDomain("a.example", (item) => item);
    await store.forgetDomains();
    expect((await store.index()).domains.map(({ name }) => name)).toEqual(["own.example"]);
    await store.forgetPasted("own.example");
    expect((await store.index()).domains).toEqual([]);
    expect(Object.keys(items)).toEqual(["index"]);
  });

  test("is the only kind that is forgotten one at a time", async () => {
    const store = createStore(memoryArea().area);
    await store.replaceDomains(["a.example"], 1);
    await store.forgetPasted("a.example");
    expect((await store.index()).domains).toHaveLength(1);
  });

  test("is written together with its entry in the index", async () => {
    const { area, writes } = memoryArea();
    await createStore(area).changePasted("own.example", pasted);
    expect(writes).toEqual([["domain:own.example", "index"]]);
  });
});
