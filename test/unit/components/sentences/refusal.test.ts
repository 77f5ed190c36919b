import { expect, test, vi } from "vitest";
import { refusalWords } from "../../../../components/sentences/refusal.ts";
import { refusalReasons } from "../../../../lib/editor/outcome.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const DOMAIN = "lindenbakery.example";
const words = (reason: (typeof refusalReasons)[number], detail: string | null) =>
  refusalWords({ kind: "refused", reason, detail }, DOMAIN);

test.each(refusalReasons)(
  "%s says why and shows a way out, with a detail and without",
  (reason) => {
    for (const detail of [null, "value"]) {
      const { why, wayOut } = words(reason, detail);
      expect(why).not.toBe("");
      expect(wayOut).not.toBe("");
      expect(why).not.toMatch(/null|undefined|\$/);
    }
  },
);

test.each([
  ["other-zone", "oakcafe.example", "oakcafe.example"],
  ["cname-in-the-way", "shop.example", "shop.example"],
  ["type-not-offered", "CAA", "CAA"],
  ["value-would-be-cut", "255", "255"],
  ["control-not-usable", "priority", "Priority"],
] as const)("%s names what was met", (reason, detail, named) => {
  expect(words(reason, detail).why).toContain(named);
});

test("only a page that changed meanwhile may hold a part: of it alone is not said that nothing was filled", () => {
  const titles = refusalReasons.map((reason) => [reason, words(reason, null).title]);
  const stopped = titles.filter(([, title]) => title !== "Nothing was filled in");
  expect(stopped).toEqual([["page-changed", "Filling in was stopped"]]);
});
