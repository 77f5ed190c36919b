import { describe, expect, test } from "vitest";
import type { Answer } from "../../../lib/dns/answer.ts";
import type { Judgement } from "../../../lib/verify/kind.ts";
import { observe } from "../../../lib/verify/observe.ts";
import { answerWith } from "../dns/zone-resolver.ts";

const positive: Answer = { ...answerWith("example.com", "MX", ["10 a.example"]), at: 1000 };
const denial: Answer = { ...answerWith("example.com", "MX", []), at: 1000 };
const judgement: Judgement = { id: "mx-1", verdict: "wrong", seen: ["10 a.example"], findings: [] };

function secondsUntil(answer: Answer): number {
  return (observe(answer, judgement).until - answer.at) / 1000;
}

describe("until when a resolver cannot say otherwise", () => {
  test("the TTL of what it answered", () => {
    expect(secondsUntil(positive)).toBe(300);
  });

  test("the time for which a denial may be kept; five minutes where nobody says", () => {
    expect(secondsUntil({ ...denial, kind: "no-data", soa: null, negativeTtl: 60 })).toBe(60);
    expect(secondsUntil(denial)).toBe(300);
  });

  test("a day where the TTL is longer: nobody is believed for years", () => {
    const endless = 2 ** 31 - 1;
    expect(secondsUntil({ ...positive, kind: "records", records: [], ttl: endless })).toBe(86_400);
  });

  test("the first link of an alias that can change", () => {
    const aliases = [{ name: "example.com", target: "a.example", ttl: 20 }];
    expect(secondsUntil({ ...denial, aliases })).toBe(20);
  });
});

describe("what is kept of what was seen", () => {
  test("three texts of sixty-four characters: reports share 6 KB of storage", () => {
    const seen = ["x".repeat(65), "b", "c", "d"];
    expect(observe(positive, { ...judgement, seen }).seen).toEqual([
      `${"x".repeat(63)}…`,
      "b",
      "c",
    ]);
  });

  test("nothing where it is right or missing", () => {
    expect(observe(positive, { ...judgement, verdict: "right" }).seen).toEqual([]);
    expect(observe(positive, { ...judgement, verdict: "missing" }).seen).toEqual([]);
  });
});
