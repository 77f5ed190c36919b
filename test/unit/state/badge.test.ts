import { expect, test } from "vitest";
import { badgeOf } from "../../../lib/state/badge.ts";
import { emptyIndex, type IndexEntry } from "../../../lib/state/index-item.ts";
import { newIndexEntry } from "../../../lib/state/summary.ts";

const entry = (name: string, over: Partial<IndexEntry>): IndexEntry => ({
  ...newIndexEntry(name, "mila"),
  ...over,
});
const badge = (current: string | null, ...domains: IndexEntry[]) =>
  badgeOf({ ...emptyIndex, domains, current });

test("counts what is still to do on the domain that the owner looks at", () => {
  const other = entry("b.example", { state: "fail", todo: 4 });
  expect(badge("a.example", entry("a.example", { state: "fail", todo: 2 }), other)).toEqual({
    kind: "todo",
    count: 2,
  });
});

test("ticks when all pass", () => {
  expect(badge("a.example", entry("a.example", { state: "pass" }))).toEqual({ kind: "all-pass" });
});

test("warns of what is broken, on whichever domain", () => {
  const broken = entry("b.example", { state: "fail", broken: true, todo: 1 });
  expect(badge("a.example", entry("a.example", { state: "pass" }), broken)).toEqual({
    kind: "broken",
    domain: "b.example",
  });
});

test("says nothing before the first look, and without a domain", () => {
  expect(badge("a.example", entry("a.example", {}))).toEqual({ kind: "none" });
  expect(badge(null)).toEqual({ kind: "none" });
});
