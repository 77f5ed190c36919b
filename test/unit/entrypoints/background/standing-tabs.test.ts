import { beforeEach, expect, test, vi } from "vitest";
import type { PageSummary } from "../../../../lib/editor/outcome.ts";
import type { TabView } from "../../../../lib/messages/view.ts";
import { unknownConvention } from "../../../../lib/records/convention.ts";
import { createStore } from "../../../../lib/state/store.ts";
import { DOMAIN, domain, NOW, required, type Standing, stored } from "../../../gallery/samples.ts";
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
  holds: false,
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
    if (name === "holds-record") return { holds: tab.holds };
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

function world(standing: Standing, given: Parameters<typeof domain>[2] = {}) {
  const { area, items } = memoryArea(stored(domain(required, standing, given)));
  const change = (next: Standing) => Object.assign(items, stored(domain(required, next)));
  const saves: string[] = [];
  const saved = async (_domain: string, recordId: string) => {
    saves.push(recordId);
  };
  return { change, saves, start: () => standingTabs(createStore(area), saved) };
}

beforeEach(() => {
  tab.summary = editor;
  tab.address = "https://dns.example/zones/1";
  tab.told = [];
  tab.holds = false;
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

test("a page loaded anew that holds what was filled into it was saved, noticed once", async () => {
  const outcome = {
    kind: "filled" as const,
    target: "new-record" as const,
    filled: [],
    left: [],
    complaint: null,
    foreignMx: [],
  };
  const fill = { recordId: "dmarc", startedAt: NOW, outcome };
  const { saves, start } = world({}, { fill });
  await start().opened(view, TAB);
  await start().loaded(TAB);
  expect(saves).toEqual([]);
  tab.holds = true;
  await start().loaded(TAB);
  expect(saves).toEqual(["dmarc"]);

  const noticed = world({}, { fill, saves: { dmarc: { at: NOW + 1000, looks: 0 } } });
  await noticed.start().loaded(TAB);
  const seen = world({ dmarc: "pass" }, { fill });
  await seen.start().loaded(TAB);
  expect([...noticed.saves, ...seen.saves]).toEqual([]);
});
