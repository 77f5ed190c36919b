import { expect, test } from "vitest";
import { recordState } from "../../../lib/verify/record-state.ts";
import type { Observation } from "../../../lib/verify/report.ts";

const NOW = 1_000_000;

/** Resolver, verdict, seconds since it was had, seconds for which it holds from now on. */
function seen(resolver: string, verdict: Observation["verdict"], ago = 0, runs = 300): Observation {
  return { resolver, verdict, at: NOW - ago * 1000, until: NOW + runs * 1000, seen: [] };
}

test.each<[string, string, Observation[]]>([
  ["pass", "two operators see it right", [seen("a", "right"), seen("b", "right")]],
  [
    "pass",
    "and an older no elsewhere still runs",
    [seen("c", "missing", 60), seen("a", "right"), seen("b", "right")],
  ],
  [
    "pass",
    "and a no from just before Save still runs",
    [seen("c", "missing", 10), seen("a", "right"), seen("b", "right")],
  ],
  [
    "spreading",
    "and a third says no at the same time",
    [seen("c", "missing"), seen("a", "right"), seen("b", "right")],
  ],
  [
    "spreading",
    "and a third says no later",
    [seen("c", "wrong"), seen("a", "right", 60), seen("b", "right", 60)],
  ],
  [
    "spreading",
    "right at one, an older no elsewhere still runs",
    [seen("a", "right"), seen("b", "missing", 60)],
  ],
  [
    "spreading",
    "right at one, an older value elsewhere still runs",
    [seen("a", "right"), seen("b", "wrong", 60)],
  ],
  ["unknown", "right at one, nobody else could be asked", [seen("a", "right")]],
  ["unknown", "right at two services of one operator", [seen("a", "right"), seen("a2", "right")]],
  [
    "unknown",
    "right at one, the other's has run out",
    [seen("a", "right"), seen("b", "right", 60, -1)],
  ],
  ["unknown", "nobody was heard", []],
  ["unknown", "all has run out", [seen("a", "missing", 60, -1)]],
  ["missing", "nobody sees it", [seen("a", "missing"), seen("b", "missing")]],
  ["wrong", "something else is there", [seen("a", "wrong"), seen("b", "missing")]],
  ["wrong", "something else by the newest word", [seen("a", "wrong"), seen("b", "missing", 60)]],
  ["missing", "nothing by the newest word", [seen("a", "missing"), seen("b", "wrong", 60)]],
  ["missing", "what ran out a moment ago still tells", [seen("a", "missing", 10, -5)]],
])("%s: %s", (state, _title, observations) => {
  const operatorOf = (id: string) => id.charAt(0);
  expect(recordState(observations, true, operatorOf, NOW)).toBe(state);
});

test("an optional record that is absent is skipped; one that is wrong is wrong", () => {
  expect(recordState([seen("a", "missing")], false, (id) => id, NOW)).toBe("skipped");
  expect(recordState([seen("a", "wrong")], false, (id) => id, NOW)).toBe("wrong");
});
