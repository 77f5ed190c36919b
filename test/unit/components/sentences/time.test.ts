import { expect, test, vi } from "vitest";
import { delayOf, momentOf } from "../../../../components/sentences/time.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const NOON = new Date(2026, 10, 24, 12, 0).getTime();

test("a moment of today is its time alone", () => {
  expect(momentOf(NOON + HOUR, NOON)).toMatch(/^\d{1,2}:00( [AP]M)?$/);
});

test("a moment of another day names the weekday", () => {
  expect(momentOf(NOON + 24 * HOUR, NOON)).toMatch(/Wed/);
});

test("a moment that is a week away names the date, for its weekday would be taken for today's", () => {
  expect(momentOf(NOON + 7 * 24 * HOUR, NOON)).toMatch(/Dec/);
});

test.each([
  [0, "now"],
  [-MINUTE, "now"],
  [12 * SECOND, "in 12 s"],
  [99 * SECOND, "in 99 s"],
  [100 * SECOND, "in 2 min"],
  [15 * MINUTE, "in 15 min"],
  [3 * HOUR, "in 3 h"],
  [48 * HOUR, "in 2 days"],
])("%d ms are said as %s", (waitMs, words) => {
  expect(delayOf(waitMs)).toBe(words);
});
