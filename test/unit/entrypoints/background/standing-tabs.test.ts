import { beforeEach, expect, test, vi } from "vitest";
import type { PageSummary } from "../../../../lib/editor/outcome.ts";
import type { TabView } from "../../../../lib/messages.ts";
import { unknownConvention } from "../../../../lib/records/convention.ts";
import { createStore } from "../../../../lib/state/store.ts";
import { DOMAIN, domain, required, type Standing, stored } from "../../../gallery/samples.ts";
import { memoryArea } from "../../state/memory-area.ts";

const editor: PageSummary = {
  kind: "editor",
  zone: { kind: "told", name: DOMAIN },
  convention: unknownConvention,
  formOpen: false,
  rowCount: 4,
};
const TAB = 7;

/** The page of the tab, and what it was told. */
const tab = vi.hoisted(() => ({
  summary: null as unknown,
  address: "https://dns.example/zones/1",
  told: [] as number[],
}));
const session = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));

vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      session: {
        get: async () => structuredClone(session.items),
        set: async (items: Record<string, unknown>) => Object.assign(session.items, items),
      },
    },
  },
}));

vi.mock("../../../../entrypoints/background/page.ts", () => {
  const askPage = async (_tab: number, name: string, body: { right: number }) => {
    if (name === "survey-page") return tab.summary;
    tab.told.push(body.right);
    return { kind: "done" };
  };
  return {
    askPage,
    callPage: async (...call: Parameters<typeof askPage>) => ({
      kind: "answered",
      answer: await askPage(...call),
    }),
    addressOf: async () => new URL(tab.address),
  };
});

const { standingTabs } = await import("../../../../entrypoints/background/standing-tabs.ts");

const view: TabView = {
  domain: DOMAIN,
  page: { kind: "seen", host: "dns.example", summary: editor },
};

function world(standing: Standing) {
  const { area, items } = memoryArea(stored(domain(required, standing)));
  const change = (next: Standing) => Object.assign(items, stored(domain(required, next)));
  return { change, start: () => standingTabs(createStore(area)) };
}

beforeEach(() => {
  tab.summary = editor;
  tab.address = "https://dns.example/zones/1";
  tab.told = [];
  session.items = {};
});

test("a page is told what changed, by a worker that was started anew too, and nothing twice", async () => {
  const { change, start } = world({});
  await start().opened(view, TAB);
  change({ dmarc: "pass" });
  await start().changed(DOMAIN);
  await start().changed(DOMAIN);
  expect(tab.told).toEqual([0, 1]);
});

test("a page that draws its table late is told at the next change", async () => {
  const { change, start } = world({});
  await start().opened(view, TAB);
  tab.summary = { kind: "no-editor" };
  await start().loaded(TAB);
  tab.summary = editor;
  change({ dmarc: "pass" });
  await start().changed(DOMAIN);
  expect(tab.told).toEqual([0, 1]);
});

test("a page that edits another zone, and another page of the tab, learn nothing", async () => {
  const { change, start } = world({});
  tab.summary = { ...editor, zone: { kind: "told", name: "other.example" } };
  await start().opened(view, TAB);
  expect(tab.told).toEqual([]);
  tab.summary = editor;
  await start().opened(view, TAB);
  tab.address = "https://dns.example/account";
  await start().loaded(TAB);
  change({ dmarc: "pass" });
  await start().changed(DOMAIN);
  expect(tab.told).toEqual([0]);
});
