import { expect, test } from "vitest";
import { secondsOf, timeUnitIn, timeUnitOf } from "../../../../lib/editor/recognise/duration.ts";

test.each([
  ["3600", 3600],
  ["1 hour", 3600],
  ["1/2 Hour", 1800],
  ["30 min", 1800],
  ["30 min.", 1800],
  ["1h", 3600],
  ["1 hr", 3600],
  ["2 Stunden", 7200],
  ["1 jour", 86_400],
  ["14,400", 14_400],
  ["1.5 hours", 5400],
  ["3600 (1 hour)", 3600],
  ["1時間", 3600],
  ["10分钟", 600],
  ["Auto", null],
  ["Custom", null],
  ["5 apples", null],
])("“%s” is %s seconds", (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

test("a unit beside a field is the unit alone, one in a label may stand among words", () => {
  expect(timeUnitOf("(s)")).toBe("seconds");
  expect(timeUnitOf("TTL in minutes")).toBeNull();
  expect(timeUnitIn("TTL in minutes")).toBe("minutes");
  expect(timeUnitIn("TTL")).toBeNull();
});
