import { describe, expect, test } from "vitest";
import { createAccount } from "../../../../entrypoints/background/account.ts";
import type { MilaResult } from "../../../../lib/mila/request.ts";
import { createStore, type StorageArea } from "../../../../lib/state/store.ts";
import { memoryArea } from "../../state/memory-area.ts";

const BASE = "https://api.mila.example";
const OTHER_BASE = "https://other.example";
const NOW = 1_800_000_000_000;

/** A browser profile: what lies in its storage outlives the worker. */
function profile() {
  const storage = memoryArea();
  const secret = { token: null as string | null };
  const calls: string[] = [];
  /** A worker that lives for so many writes. */
  const worker = (writes = Number.POSITIVE_INFINITY) => {
    let left = writes;
    const alive = <T>(act: () => Promise<T>): Promise<T> =>
      left-- > 0 ? act() : new Promise<T>(() => {});
    const area: StorageArea = {
      get: (key) => storage.area.get(key),
      set: (items) => alive(() => storage.area.set(items)),
      remove: (keys) => alive(() => storage.area.remove(keys)),
    };
    const store = createStore(area);
    const keep = (token: string | null) =>
      alive(async () => {
        secret.token = token;
      });
    const account = createAccount({
      store,
      token: { read: async () => secret.token, write: keep, forget: () => keep(null) },
      list: async (base, token): Promise<MilaResult<string[]>> => {
        calls.push(`${token} at ${base}`);
        return token === "wrong"
          ? { ok: false, error: { kind: "unauthenticated" } }
          : { ok: true, value: ["shared.example", `${token}.example`] };
      },
      stopAlarms: async () => undefined,
      now: () => NOW,
    });
    return { store, account };
  };
  return { worker, secret, calls, items: storage.items };
}

async function joined(token: string) {
  const here = profile();
  const { store, account } = here.worker();
  await account.connect(BASE, token);
  await store.changeDomain("shared.example", (item) => ({ ...item, etag: token }));
  return { ...here, store, account };
}

describe("joining", () => {
  test("another account forgets what is known of the first one's domains", async () => {
    const { account, store, secret } = await joined("a");
    await account.connect(BASE, "b");
    expect(secret.token).toBe("b");
    expect((await store.index()).domains.map(({ name }) => name)).toEqual([
      "shared.example",
      "b.example",
    ]);
    expect(await store.domain("shared.example")).toBeNull();
  });

  test("the same account again keeps what is known", async () => {
    const { account, store } = await joined("a");
    await account.connect(BASE, "a");
    expect((await store.domain("shared.example"))?.etag).toBe("a");
  });

  test("with a wrong token leaves the account that is there as it is", async () => {
    const { account, store, secret } = await joined("a");
    const answer = await account.connect(BASE, "wrong");
    expect(answer).toEqual({ kind: "failed", error: { kind: "unauthenticated" } });
    expect(secret.token).toBe("a");
    expect((await store.settings()).connected).toBe(true);
    expect((await store.domain("shared.example"))?.etag).toBe("a");
  });
});

test("leaving while joining is under way ends without an account", async () => {
  const { worker, secret } = profile();
  const { account, store } = worker();
  await Promise.all([account.connect(BASE, "a"), account.disconnect()]);
  expect(secret.token).toBeNull();
  expect((await store.settings()).connected).toBe(false);
  expect((await store.index()).domains).toEqual([]);
});

const WRITES = 8;

describe.each(Array.from({ length: WRITES }, (_, writes) => writes))(
  "a worker that dies after %i writes",
  (writes) => {
    test("of joining another base never leaves a token beside a base that is not its own", async () => {
      const here = await joined("a");
      void here.worker(writes).account.connect(OTHER_BASE, "b");
      await new Promise((resolve) => setTimeout(resolve, 5));
      const { account, store } = here.worker();
      await account.finish();
      const { connected, apiBase } = await store.settings();
      const pairs = [
        [true, BASE, "a"],
        [true, OTHER_BASE, "b"],
        [false, BASE, null],
        [false, OTHER_BASE, null],
      ];
      expect(pairs).toContainEqual([connected, apiBase, here.secret.token]);
      const known = await store.domain("shared.example");
      expect(known === null || (connected && here.secret.token === "a")).toBe(true);
    });

    test("of leaving leaves nothing once the next one has gone on", async () => {
      const here = await joined("a");
      void here.worker(writes).account.disconnect();
      await new Promise((resolve) => setTimeout(resolve, 5));
      const { account, store } = here.worker();
      await account.finish();
      const { connected } = await store.settings();
      const left = [here.secret.token, ...(await store.index()).domains];
      expect(connected ? left : left.filter((one) => one !== null)).toHaveLength(connected ? 3 : 0);
      expect(connected).toBe(writes === 0);
    });
  },
);
