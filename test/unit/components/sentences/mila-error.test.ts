import { expect, test, vi } from "vitest";
import { type MilaError, milaErrorWords } from "../../../../components/sentences/mila-error.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const NOW = Date.UTC(2026, 10, 24, 12);

const errors: MilaError[] = [
  { kind: "unauthenticated" },
  { kind: "forbidden" },
  { kind: "not-found" },
  { kind: "rate-limited", retryAt: NOW + 60_000 },
  { kind: "unavailable", status: 503, retryAt: null },
  { kind: "unreachable" },
  { kind: "timed-out", waitedMs: 15_000 },
  { kind: "off-contract", detail: "text/html" },
  { kind: "not-permitted", origin: "https://api.mila.cx" },
];

test.each(errors)("$kind says what happened and what comes next, in words of its own", (error) => {
  const { what, next } = milaErrorWords(error, NOW);
  expect(what).not.toBe("");
  expect(next).not.toBe("");
  const others = errors.filter((other) => other !== error);
  expect(others.map((other) => milaErrorWords(other, NOW).what)).not.toContain(what);
});

test("a moment at which Mila may be asked again is named while it lies ahead", () => {
  const limited = (retryAt: number | null) =>
    milaErrorWords({ kind: "rate-limited", retryAt }, NOW).next;
  expect(limited(NOW + 60_000)).toMatch(/\d:01/);
  expect(limited(NOW - 1)).toBe(limited(null));
});

test("a time-out tells how many seconds were waited", () => {
  expect(milaErrorWords({ kind: "timed-out", waitedMs: 15_000 }, NOW).what).toContain("15");
});

test("what was met off the contract is kept for whoever helps", () => {
  expect(milaErrorWords({ kind: "off-contract", detail: "text/html" }, NOW).detail).toContain(
    "text/html",
  );
});
