import { describe, expect, test } from "vitest";
import { correctZones } from "./correct-zones.ts";
import { allFindings, requiredOf, runScenario } from "./run-scenario.ts";

const LEAST = 80;

describe("a zone in which everything is right accuses nobody", () => {
  test.each(correctZones.map((zone) => [zone.title, zone] as const))("%s", async (_title, zone) => {
    const scenario = { ...zone, shows: [] };
    const report = await runScenario(scenario);
    const accusing = allFindings(report).filter(
      ({ severity }) => severity === "blocks" || severity === "weakens",
    );
    expect(accusing).toEqual([]);
    const required = requiredOf(scenario).filter((record) => record.required);
    for (const { id } of required)
      expect([id, report.records.find((one) => one.id === id)?.state]).toEqual([id, "pass"]);
    expect(report.state).toBe("pass");
  });

  test("there are enough of them, each with a title of its own", () => {
    expect(correctZones.length).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(correctZones.map(({ title }) => title)).size).toBe(correctZones.length);
  });
});
