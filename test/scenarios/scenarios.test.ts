import { describe, expect, test } from "vitest";
import { scenarios } from "./list/index.ts";
import { runScenario, shortcomings } from "./run-scenario.ts";

describe("a scenario", () => {
  test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    "%s",
    async (_title, scenario) => {
      expect(shortcomings(scenario, await runScenario(scenario))).toEqual([]);
    },
  );

  test("has a title of its own", () => {
    const titles = scenarios.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});
