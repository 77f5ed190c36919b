import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PatternIndex } from "../../../lib/providers/pattern-index.ts";

const owners = (index: PatternIndex<string>, name: string) => [...index.fits(name).keys()];

test("a star in front stands for one or more labels, any other for a run within its own", () => {
  const index = new PatternIndex([
    ["front", ["*.dns.example"]],
    ["within", ["ns-*.awsdns-*.example"]],
  ]);
  expect(owners(index, "a.dns.example")).toEqual(["front"]);
  expect(owners(index, "a.b.dns.example")).toEqual(["front"]);
  expect(owners(index, "dns.example")).toEqual([]);
  expect(owners(index, "xdns.example")).toEqual([]);
  expect(owners(index, "ns-1.awsdns-2.example")).toEqual(["within"]);
  expect(owners(index, "ns-1.x.awsdns-2.example")).toEqual([]);
});

test("of two patterns of one owner the more exact counts", () => {
  const index = new PatternIndex([["one", ["*.example", "ns1.dns.example"]]]);
  expect(index.fits("ns1.dns.example").get("one")?.exactness).toBe("ns1.dns.example".length);
});

test("a name is compared with the patterns of its own ending alone, however many there are", () => {
  const many = Array.from({ length: 2000 }, (_, at) => [at, [`*.house-${at}.example`]] as const);
  const index = new PatternIndex(many);
  expect(index.candidates("ns1.house-77.example")).toHaveLength(1);
  expect(index.candidates("ns1.elsewhere.example")).toHaveLength(0);
});

test("what it finds is what a look at every pattern finds", () => {
  const label = fc.constantFrom("ns", "ns1", "dns", "a-b", "example", "co");
  const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
  const starred = fc
    .tuple(fc.boolean(), fc.array(fc.tuple(label, fc.boolean()), { minLength: 1, maxLength: 3 }))
    .map(([front, labels]) => {
      const rest = labels.map(([text, star]) => (star ? `${text}*` : text)).join(".");
      return `${front ? "*." : ""}${rest}.example`;
    });
  const fits = (pattern: string, host: string) => {
    const source = pattern
      .replace(/^\*\./, "@")
      .replaceAll(".", "\\.")
      .replaceAll("*", "[^.]*")
      .replace("@", "(?:[^.]*\\.)+");
    return new RegExp(`^${source}$`).test(host);
  };
  fc.assert(
    fc.property(fc.uniqueArray(starred, { maxLength: 8 }), name, (patterns, start) => {
      const host = `${start}.example`;
      const index = new PatternIndex(patterns.map((pattern) => [pattern, [pattern]] as const));
      expect(owners(index, host).toSorted()).toEqual(
        patterns.filter((pattern) => fits(pattern, host)).toSorted(),
      );
    }),
  );
});
