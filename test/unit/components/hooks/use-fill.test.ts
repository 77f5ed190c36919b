import { expect, test, vi } from "vitest";
import { fillSight } from "../../../../components/hooks/use-fill.ts";
import { CHECKED_AT, domain, NOW, required } from "../../../gallery/samples.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const outcome = { kind: "there-already", text: "" } as const;
const log = (startedAt: number, done: typeof outcome | null = outcome) => ({
  recordId: "mx-1",
  startedAt,
  outcome: done,
});

test("a record that was never filled has no news", () => {
  expect(fillSight(domain(required, {}), "mx-1", null, NOW)).toEqual({ kind: "none" });
});

test("what became of a fill is found again by a view that was opened later", () => {
  const item = domain(required, {}, { fill: log(NOW - 20_000) });
  expect(fillSight(item, "mx-1", null, NOW)).toEqual({ kind: "done", outcome });
  expect(fillSight(item, "spf", null, NOW)).toEqual({ kind: "none" });
});

test("a fill without an outcome runs for a minute and was interrupted then", () => {
  const begun = (agoMs: number) => domain(required, {}, { fill: log(NOW - agoMs, null) });
  expect(fillSight(begun(59_000), "mx-1", null, NOW)).toEqual({ kind: "running" });
  expect(fillSight(begun(60_000), "mx-1", null, NOW)).toEqual({ kind: "interrupted" });
});

test("of the fill kept and the one asked for here, the later one is shown", () => {
  const item = domain(required, {}, { fill: log(NOW - 20_000) });
  expect(fillSight(item, "mx-1", log(NOW - 1000, null), NOW)).toEqual({ kind: "running" });
  const later = domain(required, {}, { fill: log(NOW) });
  expect(fillSight(later, "mx-1", log(NOW - 1000, null), NOW)).toEqual({ kind: "done", outcome });
});

test("a fill has done its work once the record was seen to be right after it", () => {
  const seen = (startedAt: number) =>
    domain(required, { "mx-1": "pass" }, { fill: log(startedAt) });
  expect(fillSight(seen(CHECKED_AT - 1), "mx-1", null, NOW)).toEqual({ kind: "none" });
  expect(fillSight(seen(CHECKED_AT + 1), "mx-1", null, NOW)).toEqual({ kind: "done", outcome });
});
