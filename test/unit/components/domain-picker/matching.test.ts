import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SHOWN, matching } from "../../../../components/domain-picker/matching.ts";
import { newIndexEntry } from "../../../../lib/state/summary.ts";

const entries = (...names: string[]) => names.map((name) => newIndexEntry(name, "mila"));
const names = (query: string, ...all: string[]) =>
  matching(entries(...all), query).shown.map(({ name }) => name);

test("nothing typed finds all, in Mila's order", () => {
  expect(names("", "b.example", "a.example")).toEqual(["b.example", "a.example"]);
});

test("names that begin with what is typed come before those that hold it", () => {
  expect(names("oak", "cafeoak.example", "oakcafe.example", "linden.example")).toEqual([
    "oakcafe.example",
    "cafeoak.example",
  ]);
});

test("letter case and blanks around do not matter", () => {
  expect(names("  OAK ", "oakcafe.example")).toEqual(["oakcafe.example"]);
});

test("every domain that matches is shown or counted", () => {
  fc.assert(
    fc.property(fc.nat(200), (count) => {
      const all = Array.from({ length: count }, (_unused, index) => `d${index}.example`);
      const { shown, more } = matching(entries(...all), "d");
      expect(shown.length + more).toBe(count);
      expect(shown.length).toBeLessThanOrEqual(MOST_SHOWN);
    }),
  );
});
