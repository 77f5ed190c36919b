import { expect, test } from "vitest";
import { providerEntry } from "../../../components/taught-sites/provider-entry.ts";
import type { TaughtControl } from "../../../lib/editor/taught.ts";
import { providerSchema } from "../../../lib/providers/provider.ts";
import { createStore } from "../../../lib/state/store.ts";
import {
  nothingTaught,
  taughtAt,
  withoutSite,
  withTaught,
} from "../../../lib/state/taught-item.ts";
import { memoryArea } from "./memory-area.ts";

const host: TaughtControl = {
  part: "name",
  calling: { widget: "text", labels: ["host"], words: ["host"], placeholder: "" },
};
const SITE = "dns.registrar.example";

test("what is said last of a field holds", () => {
  const first = withTaught(nothingTaught, SITE, host);
  const value: TaughtControl = { ...host, part: "value" };
  expect(taughtAt(withTaught(first, SITE, value), SITE)).toEqual([value]);
});

test("a site knows its own fields alone, and can be forgotten", () => {
  const both = withTaught(withTaught(nothingTaught, SITE, host), "other.example", host);
  expect(taughtAt(both, "registrar.example")).toEqual([]);
  const left = withoutSite(both, SITE);
  expect(taughtAt(left, SITE)).toEqual([]);
  expect(taughtAt(left, "other.example")).toEqual([host]);
});

test("it is stored, and read again", async () => {
  const { area } = memoryArea();
  await createStore(area).changeTaught((taught) => withTaught(taught, SITE, host));
  expect(taughtAt(await createStore(area).taught(), SITE)).toEqual([host]);
});

test("the list does not grow without end", () => {
  let taught = nothingTaught;
  for (let at = 0; at < 300; at += 1) taught = withTaught(taught, `${at}.example`, host);
  expect(taught.sites).toHaveLength(100);
  expect(taughtAt(taught, "299.example")).toEqual([host]);
});

test("what is copied for contribution is a provider's entry", () => {
  const [site] = withTaught(nothingTaught, SITE, host).sites;
  if (!site) throw new Error("nothing was taught");
  expect(providerSchema.parse(providerEntry(site))).toMatchObject({
    id: "dns-registrar-example",
    sites: [SITE],
    controls: [host],
  });
});
