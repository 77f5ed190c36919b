import { expect, test, vi } from "vitest";
import { fillSight } from "../../../../components/hooks/use-fill.ts";
import { type FillPages, fill } from "../../../../entrypoints/background/fill.ts";
import type { FillOutcome } from "../../../../lib/editor/outcome.ts";
import { createStore } from "../../../../lib/state/store.ts";
import { DOMAIN, domain, required, stored } from "../../../gallery/samples.ts";
import { type DyingPorts, dyingPorts, open, type Port } from "../../../virtual/worker-ports.ts";
import { memoryArea } from "../../state/memory-area.ts";

vi.mock("wxt/browser", () => import("../../components/browser.ts"));

/**
 * The worker killed in each thing that a fill awaits: storage, the tab's address, the page. The
 * places are not listed: the n-th call is killed, for every n until there is none.
 */

const RECORD = "mx-1";
const request = { domain: DOMAIN, recordId: RECORD, tabId: 1, zoneConfirmed: false };
const filled: FillOutcome = {
  kind: "filled",
  target: "new-record",
  filled: [{ part: "value", text: "mx1.k3v9.mila.cx", before: "" }],
  left: [],
  complaint: null,
  foreignMx: [],
};
const HOUR_MS = 3_600_000;

/** A browser with one domain, whose page takes every order. */
function browserWithPage() {
  const { area } = memoryArea(stored(domain(required, {})));
  const orders: string[] = [];
  const storeOver = (port: Port) =>
    createStore({
      get: (key) => port(`storage.get ${key}`, () => area.get(key)),
      set: (items) => port(`storage.set ${Object.keys(items)}`, () => area.set(items)),
      remove: (keys) => port(`storage.remove ${keys}`, () => area.remove(keys)),
    });
  const pagesOver = (port: Port): FillPages => ({
    addressOf: () => port("address", async () => new URL("https://dns.example/")),
    fillRecord: (_tab, { record }) =>
      port("page", async () => {
        orders.push(record.id);
        return { kind: "answered", answer: filled };
      }),
  });
  return {
    orders,
    fillBy: (port: Port) => fill(storeOver(port), pagesOver(port), request),
    item: async () => {
      const item = await storeOver(open).domain(DOMAIN);
      return item ?? expect.fail("the domain is lost");
    },
  };
}

async function killedFill(dying: DyingPorts) {
  const browser = browserWithPage();
  const before = await browser.item();
  await Promise.race([browser.fillBy(dying.port), dying.died]);
  return { browser, before, ordersThen: browser.orders.length };
}

test.each(["before", "after"] as const)(
  "a fill whose worker dies in any call, %s the world has it, loses nothing and fills nothing twice",
  async (when) => {
    let kills = 0;
    for (let nth = 1; ; nth++) {
      const dying = dyingPorts(nth, when);
      const { browser, before, ordersThen } = await killedFill(dying);
      if (dying.diedIn() === null) break;
      kills++;
      const place = `call ${nth}, ${dying.diedIn()}`;
      expect(ordersThen, place).toBeLessThanOrEqual(1);
      const after = await browser.item();
      expect({ ...after, fill: null }, place).toEqual({ ...before, fill: null });
      // What the owner sees later: that it did not begin, that it was cut short, or what became of it.
      const sight = fillSight(after, RECORD, null, Date.now() + HOUR_MS).kind;
      const sights = ordersThen === 0 ? ["none", "interrupted"] : ["interrupted", "done"];
      expect(sights, place).toContain(sight);
      // Nothing goes to the page before he asks for it again; then it is done as ever.
      expect(browser.orders.length, place).toBe(ordersThen);
      expect(await browser.fillBy(open), place).toEqual(filled);
      expect((await browser.item()).fill?.outcome, place).toEqual(filled);
    }
    expect(kills).toBeGreaterThan(5);
  },
);
