import { describe, expect, test } from "vitest";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { createStore, type StorageArea } from "../../../lib/state/store.ts";
import { createWatcher, type Watcher } from "../../../lib/watch/watcher.ts";
import { type ZoneData, zoneResolver } from "../dns/zone-resolver.ts";
import { memoryArea } from "../state/memory-area.ts";

const DOMAIN = "example.com";
const MINUTE = 60_000;

const wireRecords = [
  {
    id: "mx-1",
    purpose: "mx",
    required: true,
    name: DOMAIN,
    type: "MX",
    ttl: 3600,
    data: { preference: 10, exchange: "mx1.k3v9.mila.cx" },
  },
  {
    id: "dmarc",
    purpose: "dmarc",
    required: true,
    name: `_dmarc.${DOMAIN}`,
    type: "TXT",
    ttl: 3600,
    data: { text: "v=DMARC1; p=quarantine" },
  },
];

const published: ZoneData = {
  [DOMAIN]: { MX: ["10 mx1.k3v9.mila.cx"], NS: ["ns1.host.example"] },
  [`_dmarc.${DOMAIN}`]: { TXT: ["v=DMARC1; p=quarantine"] },
};

/** A world with one domain: its zone, a Mila API, a clock, a storage, and one alarm. */
function world() {
  let time = 1_800_000_000_000;
  const now = () => time;
  const zone: ZoneData = { [DOMAIN]: { NS: ["ns1.host.example"] } };
  const api = {
    up: true,
    checks: 0,
    listed: 0,
    retryAfter: null as string | null,
    records: wireRecords,
    /** What an answer waits for before it is sent. */
    gate: Promise.resolve(),
  };
  const storage = memoryArea();
  const alarm = { at: null as number | null };
  const told: string[] = [];
  const resolvers = ["one", "two", "three"].map((id) =>
    zoneResolver({ id, operator: id, zone, apex: DOMAIN, now, ttl: 300, negativeTtl: 60 }),
  );
  const json = (body: unknown, status = 200) =>
    new Response(status === 202 ? null : JSON.stringify(body), {
      status,
      headers: { "content-type": "application/json", etag: '"1"' },
    });
  const fetchApi: typeof fetch = async (input, init) => {
    if (!api.up) throw new TypeError("Failed to fetch");
    const { pathname } = new URL(String(input));
    const { records } = api;
    await api.gate;
    if (api.retryAfter !== null)
      return new Response(null, { status: 503, headers: { "retry-after": api.retryAfter } });
    if (pathname === "/v1/domains") {
      api.listed++;
      return json({ domains: [{ name: DOMAIN, dns_status: "pending" }], next_cursor: null });
    }
    if (init?.method === "POST") {
      api.checks++;
      return json(null, 202);
    }
    return json({ domain: DOMAIN, records });
  };
  const start = (area: StorageArea = storage.area, store = createStore(area)): Watcher =>
    createWatcher({
      store,
      milaAccess: async () => ({
        ok: true,
        value: { base: "https://api.mila.example", token: "t", fetch: fetchApi, now },
      }),
      resolvers,
      now,
      ring: async (at) => {
        alarm.at = at;
      },
      tell: async (_domain, { kind }) => {
        told.push(kind);
      },
    });
  return {
    zone,
    api,
    store: createStore(storage.area),
    alarm,
    told,
    resolvers,
    storage,
    start,
    now,
    read: () => createStore(storage.area).domain(DOMAIN),
    wait: (ms: number) => {
      time += ms;
    },
    asked: () => resolvers.map(({ history }) => history.length),
  };
}

async function settled(watcher: Watcher): Promise<void> {
  await watcher.refreshList();
  await watcher.refreshRecords(DOMAIN);
}

describe("before a Save", () => {
  test("one resolver alone is asked for what is not there yet", async () => {
    const here = world();
    const watcher = here.start();
    await settled(watcher);
    const item = await watcher.look(DOMAIN, "opened");
    expect(item?.report?.state).toBe("fail");
    const names = here.resolvers.map(({ history }) =>
      history.map(({ name, type }) => `${type} ${name}`),
    );
    expect(names[0]).toContain(`TXT _dmarc.${DOMAIN}`);
    expect(names.slice(1).flat()).not.toContain(`TXT _dmarc.${DOMAIN}`);
    expect(names.slice(1).flat()).not.toContain(`MX ${DOMAIN}`);
  });
});

describe("after a Save", () => {
  test("the alarm stands at thirty seconds, and the saved record turns right at two operators", async () => {
    const here = world();
    const watcher = here.start();
    await settled(watcher);
    await watcher.look(DOMAIN, "opened");
    Object.assign(here.zone, published);
    await watcher.saveNoticed(DOMAIN, "dmarc");
    expect(here.alarm.at).toBe(here.now() + 30_000);
    here.wait(30_000);
    await watcher.runDue();
    const item = await here.read();
    expect(item?.report?.records.find(({ id }) => id === "dmarc")?.state).toBe("pass");
    expect(item?.saves).toEqual({});
  });

  test("what passes is told to Mila once", async () => {
    const here = world();
    Object.assign(here.zone, published);
    const watcher = here.start();
    await settled(watcher);
    const item = await watcher.look(DOMAIN, "check-now");
    expect(item?.report?.state).toBe("pass");
    expect(here.api.checks).toBe(1);
    here.wait(20 * MINUTE);
    await watcher.look(DOMAIN, "check-now");
    expect(here.api.checks).toBe(1);
  });
});

test("what passed is not called broken on the word of one resolver", async () => {
  const here = world();
  Object.assign(here.zone, published);
  const watcher = here.start();
  await settled(watcher);
  await watcher.look(DOMAIN, "opened");
  const [one] = here.resolvers;
  if (one) one.zone = { [DOMAIN]: { NS: ["ns1.host.example"] } };
  here.wait(7 * 24 * 60 * MINUTE);
  const item = await watcher.look(DOMAIN, "due");
  expect(item?.report?.state).toBe("spreading");
  expect((await here.store.index()).domains[0]?.broken).toBe(false);
});

test("two looks at once ask once", async () => {
  const here = world();
  const watcher = here.start();
  await settled(watcher);
  await Promise.all([watcher.look(DOMAIN, "opened"), watcher.look(DOMAIN, "due")]);
  const dmarc = here.resolvers.flatMap(({ history }) =>
    history.filter(({ name }) => name.startsWith("_dmarc")),
  );
  expect(dmarc).toHaveLength(1);
});

/** A gate that stands shut until it is opened. */
function gate() {
  let open = () => {};
  const shut = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { shut, open };
}

test("a check now that meets a sparing look is not content with it", async () => {
  const here = world();
  Object.assign(here.zone, published);
  const watcher = here.start();
  await settled(watcher);
  here.zone[`_dmarc.${DOMAIN}`] = {};
  await Promise.all([watcher.look(DOMAIN, "opened"), watcher.look(DOMAIN, "check-now")]);
  const dmarc = here.resolvers.map(
    ({ history }) => history.filter(({ name }) => name.startsWith("_dmarc")).length,
  );
  expect(dmarc).toEqual([1, 1, 1]);
});

test("records that come after another account was joined are not taken for its own", async () => {
  const here = world();
  const watcher = here.start(undefined, here.store);
  await watcher.refreshList();
  const { shut, open } = gate();
  here.api.gate = shut;
  const late = watcher.refreshRecords(DOMAIN);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await here.store.forgetDomains();
  await here.store.replaceDomains([DOMAIN], here.now());
  open();
  expect(await late).toBeNull();
  expect(await here.store.domain(DOMAIN)).toBeNull();
});

test("a look that ends after its domain was forgotten brings nothing back", async () => {
  const here = world();
  const watcher = here.start(undefined, here.store);
  await settled(watcher);
  const late = watcher.look(DOMAIN, "opened");
  await here.store.forgetDomains();
  await late;
  expect((await here.store.index()).domains).toEqual([]);
  expect(await here.store.domain(DOMAIN)).toBeNull();
});

test("a Save of a domain that is not listed adds none", async () => {
  const here = world();
  await here.start().saveNoticed("stranger.example", "mx-1");
  expect((await here.store.index()).domains).toEqual([]);
  expect(await here.store.domain("stranger.example")).toBeNull();
});

test("what was judged against records that Mila exchanged meanwhile does not pass", async () => {
  const here = world();
  Object.assign(here.zone, published);
  const watcher = here.start(undefined, here.store);
  await settled(watcher);
  here.api.records = wireRecords.map((record) =>
    record.id === "dmarc" ? { ...record, data: { text: "v=DMARC1; p=reject" } } : record,
  );
  const begun = watcher.look(DOMAIN, "check-now");
  await watcher.refreshRecords(DOMAIN);
  const item = await begun;
  expect(item?.report?.records.map(({ id }) => id)).toEqual(["mx-1"]);
  expect(item?.report?.state).toBe("unknown");
  expect(item?.everPassed).toBe(false);
  expect(item?.nextLook).toEqual({ at: here.now(), reason: "first" });
});

test("while a view is open Mila is asked again all the same", async () => {
  const here = world();
  const watcher = here.start();
  await settled(watcher);
  await watcher.look(DOMAIN, "opened");
  here.api.up = false;
  await watcher.refreshRecords(DOMAIN);
  here.api.up = true;
  here.wait(30_000);
  await watcher.lookIfDue(DOMAIN);
  expect((await here.read())?.fetchError).toBeNull();
});

test("a domain whose first fetch died with the worker is fetched by the next one", async () => {
  const here = world();
  await here.start().refreshList();
  here.api.gate = new Promise(() => {});
  void here.start().refreshRecords(DOMAIN);
  await new Promise((resolve) => setTimeout(resolve, 5));
  here.api.gate = Promise.resolve();
  expect(here.alarm.at).toBe(here.now() + MINUTE / 2);
  here.wait(MINUTE / 2);
  await here.start().runDue();
  expect((await here.read())?.report?.records).toHaveLength(2);
});

test("a list that goes on failing is asked for less and less often", async () => {
  const here = world();
  here.api.up = false;
  const watcher = here.start();
  const waits: number[] = [];
  for (let time = 0; time < 7; time++) {
    await watcher.refreshList();
    waits.push((here.alarm.at ?? 0) - here.now());
  }
  expect(waits).toEqual([30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000]);
});

test("a check that comes too soon after nobody answered leaves the next try where it was", async () => {
  const here = world();
  for (const { failing } of here.resolvers)
    failing.set("*", { kind: "unreachable", reason: "blocked" });
  const watcher = here.start();
  await settled(watcher);
  const silent = await watcher.look(DOMAIN, "opened");
  expect(silent?.nextLook).toEqual({ at: here.now() + MINUTE / 2, reason: "retry-transport" });
  here.wait(1000);
  const again = await watcher.look(DOMAIN, "check-now");
  expect(again?.nextLook).toEqual(silent?.nextLook);
});

test("who is silent is asked less and less often, while the one who answers is heard", async () => {
  const here = world();
  Object.assign(here.zone, published);
  const watcher = here.start();
  await settled(watcher);
  const silent = here.resolvers.slice(1);
  const asks: number[] = [];
  for (const { failing } of silent) failing.set("*", { kind: "unreachable", reason: "blocked" });
  const count = () => silent.reduce((sum, { history }) => sum + history.length, 0);
  while (asks.length < 8) {
    const before = count();
    const item = await watcher.look(DOMAIN, "due");
    if (count() > before) asks.push(here.now());
    here.wait((item?.nextLook?.at ?? 0) - here.now());
  }
  const gaps = asks.slice(1).map((at, place) => at - (asks[place] ?? 0));
  const rests = [30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000];
  const isKept = gaps.map((gap, place) => {
    const late = gap - (rests[place] ?? 0);
    return late >= 0 && late < MINUTE;
  });
  expect(isKept).toEqual(rests.map(() => true));
});

test("Mila is told at the next look what did not get through at the first", async () => {
  const here = world();
  Object.assign(here.zone, published);
  const watcher = here.start();
  await settled(watcher);
  here.api.retryAfter = "60";
  await watcher.look(DOMAIN, "check-now");
  expect(here.api.checks).toBe(0);
  here.api.retryAfter = null;
  here.wait(MINUTE);
  await watcher.look(DOMAIN, "check-now");
  expect(here.api.checks).toBe(1);
});

test("a domain whose look breaks off holds up no other", async () => {
  const here = world();
  await here.store.replaceDomains(["broken.example", DOMAIN], here.now());
  for (const name of ["broken.example", DOMAIN])
    await here.store.changeDomain(name, (item) => ({
      ...item,
      nextLook: { at: here.now(), reason: "first" },
    }));
  const { area } = here.storage;
  const refusing: StorageArea = {
    ...area,
    set: (items) =>
      "domain:broken.example" in items ? Promise.reject(new Error("full")) : area.set(items),
  };
  await expect(here.start(refusing).runDue()).rejects.toThrow(AggregateError);
  expect((await here.read())?.report?.records).toHaveLength(2);
});

test("a Save of a record that is not required changes nothing", async () => {
  const here = world();
  const watcher = here.start();
  await settled(watcher);
  await watcher.look(DOMAIN, "opened");
  const before = await here.read();
  await watcher.saveNoticed(DOMAIN, "no-such-record");
  expect(await here.read()).toEqual(before);
});

test("an API that is down is asked again by itself, and what was known stays", async () => {
  const here = world();
  const watcher = here.start();
  await settled(watcher);
  here.api.up = false;
  await watcher.refreshRecords(DOMAIN);
  const down = await here.read();
  expect(down?.fetchError).toEqual({ kind: "unreachable" });
  expect(down?.records).toHaveLength(2);
  here.api.up = true;
  here.wait(MINUTE);
  await watcher.runDue();
  expect((await here.read())?.fetchError).toBeNull();
});

test("a list that could not be fetched is asked for again by the alarm", async () => {
  const here = world();
  here.api.up = false;
  const watcher = here.start();
  await watcher.refreshList();
  expect(here.alarm.at).toBe(here.now() + 30_000);
  here.api.up = true;
  here.wait(30_000);
  await watcher.runDue();
  expect(here.api.listed).toBe(1);
});

/** A storage that never answers again after so many calls: the worker has died in that call. */
function dyingArea(area: StorageArea, calls: number): StorageArea {
  let left = calls;
  const alive = <T>(act: () => Promise<T>): Promise<T> =>
    left-- > 0 ? act() : new Promise<T>(() => {});
  return {
    get: (key) => alive(() => area.get(key)),
    set: (items) => alive(() => area.set(items)),
    remove: (keys) => alive(() => area.remove(keys)),
  };
}

const LOOK_STORAGE_CALLS = 12;

test.each(Array.from({ length: LOOK_STORAGE_CALLS }, (_, calls) => calls))(
  "a worker that dies after %i storage calls of a look is taken up by the next one",
  async (calls) => {
    const here = world();
    await settled(here.start());
    Object.assign(here.zone, published);
    await here.start().saveNoticed(DOMAIN, "dmarc");
    here.wait(30_000);
    const dying = here.start(dyingArea(here.storage.area, calls));
    void dying.runDue();
    await new Promise((resolve) => setTimeout(resolve, 5));
    here.wait(2 * MINUTE);
    await here.start().runDue();
    const item = await here.read();
    expect(item?.report?.state).toBe("pass");
    expect(item?.lookStartedAt).toBeNull();
    expect(here.alarm.at).not.toBeNull();
  },
);

describe("records that were pasted", () => {
  const pasted: RequiredRecord[] = [
    {
      id: "dmarc",
      purpose: "dmarc",
      purposeName: "dmarc",
      required: true,
      name: `_dmarc.${DOMAIN}`,
      ttl: 3600,
      rdata: { type: "TXT", text: "v=DMARC1; p=quarantine" },
      extra: {},
    },
  ];

  test("are looked for and watched, and Mila is asked nothing", async () => {
    const { api, zone, alarm, start, wait, read, now } = world();
    api.up = false;
    const watcher = start();
    await watcher.takePasted(DOMAIN, pasted);
    expect(alarm.at).toBe(now());
    await watcher.runDue();
    expect((await read())?.report?.state).toBe("fail");
    Object.assign(zone, published);
    wait(2 * 86_400_000);
    await watcher.runDue();
    await watcher.look(DOMAIN, "check-now");
    expect(await read()).toMatchObject({
      source: "pasted",
      fetchError: null,
      milaCheckAt: null,
      report: { state: "pass" },
    });
    expect([api.listed, api.checks]).toEqual([0, 0]);
  });

  test("keep what was seen of those that are pasted again unchanged", async () => {
    const { zone, start, read } = world();
    Object.assign(zone, published);
    const watcher = start();
    await watcher.takePasted(DOMAIN, pasted);
    await watcher.look(DOMAIN, "check-now");
    await watcher.takePasted(DOMAIN, [...pasted]);
    expect((await read())?.report?.records[0]?.state).toBe("pass");
  });

  test("give way to Mila's once she lists the domain", async () => {
    const { start, read } = world();
    const watcher = start();
    await watcher.takePasted(DOMAIN, pasted);
    await settled(watcher);
    expect((await read())?.records.map(({ id }) => id)).toEqual(["mx-1", "dmarc"]);
    expect(await watcher.takePasted(DOMAIN, pasted)).toBeNull();
  });
});
