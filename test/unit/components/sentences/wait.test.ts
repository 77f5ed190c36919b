import { expect, test, vi } from "vitest";
import { type WaitSight, waitWords } from "../../../../components/sentences/wait.ts";
import type { Observation } from "../../../../lib/verify/report.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const NOW = Date.UTC(2026, 10, 24, 12, 0, 0);
const MINUTE = 60_000;

function seen(resolver: string, verdict: Observation["verdict"], until: number): Observation {
  return { resolver, at: NOW - MINUTE, until, verdict, seen: [] };
}

function words(given: Partial<WaitSight>): string {
  const wait = { at: NOW + 5 * MINUTE, why: "cache-expires" as const };
  const operatorOf = (resolver: string) => resolver.toUpperCase();
  return waitWords({ wait, savedAt: null, observations: [], operatorOf, ...given }, NOW);
}

test("who remembers the old answer is named, and until when the last of them does", () => {
  const observations = [
    seen("one", "missing", NOW + 5 * MINUTE),
    seen("two", "wrong", NOW + 9 * MINUTE),
    seen("three", "right", NOW + 30 * MINUTE),
    seen("four", "missing", NOW - MINUTE),
  ];
  const said = words({ observations });
  expect(said).toMatch(/by ONE and TWO, until/);
  expect(said).toContain(":09");
  expect(said).not.toMatch(/THREE|FOUR/);
});

test("after a Save the moment of the Save and of the next look are said", () => {
  const wait = { at: NOW + 5 * MINUTE, why: "after-save" as const };
  const said = words({ wait, savedAt: NOW - MINUTE });
  expect(said).toMatch(/^Saved at .*:59.*again at .*:05.*, in 5 min\.$/);
});

test("what waits for another record says so, with a time where there is one", () => {
  expect(words({ wait: { at: null, why: "with-another" } })).toMatch(/once that is saved too/);
  const latest = { at: NOW + 5 * MINUTE, why: "with-another" as const };
  expect(words({ wait: latest })).toMatch(/at the latest at .*:05/);
});

test("a moment that is over is now, never in the past", () => {
  expect(words({ wait: { at: NOW - MINUTE, why: "cache-expires" } })).toMatch(/again at .*:00/);
});
