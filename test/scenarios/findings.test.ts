import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/verify/catalogue.ts";
import { findingsPage } from "./findings-page.ts";
import { scenarios } from "./list/index.ts";
import { notShown } from "./not-shown.ts";
import { proofsOf, runAll } from "./proofs.ts";

const runs = await runAll();

describe("the findings", () => {
  test("each is proved by a scenario that fails without it", () => {
    const unproved = [...proofsOf(runs)].filter(([, by]) => by.length === 0);
    expect(unproved.map(([code]) => code)).toEqual([]);
  });

  test("docs/findings.md is what `npm run findings` writes", () => {
    expect(readFileSync("docs/findings.md", "utf8")).toBe(findingsPage(runs));
  });

  test("none is both shown and said not to be", () => {
    expect(Object.keys(notShown).filter((code) => catalogue.has(code))).toEqual([]);
  });

  test("no scenario says that what it shows must not come", () => {
    const both = scenarios.filter(({ shows, not = [] }) =>
      shows.some((code) => not.includes(code)),
    );
    expect(both.map(({ title }) => title)).toEqual([]);
  });

  test("a scenario names no code that is not in the catalogue", () => {
    const named = scenarios.flatMap(({ shows, not = [] }) => [...shows, ...not]);
    expect(named.filter((code) => !catalogue.has(code))).toEqual([]);
  });
});
