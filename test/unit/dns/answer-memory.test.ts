import { describe, expect, test } from "vitest";
import type { Lookup, Resolver } from "../../../lib/dns/answer.ts";
import { answerMemory, forgetNames, remembering } from "../../../lib/dns/answer-memory.ts";
import type { Question } from "../../../lib/dns/question.ts";
import { zoneResolver } from "./zone-resolver.ts";

const HOUR_SECONDS = 3_600;
const mx: Question = { name: "example.com", type: "MX" };

/** A resolver over a zone, remembered, on a clock that is set by hand. */
function remembered(options: { ttl?: number; negativeTtl?: number; apex?: string | null } = {}) {
  const clock = { now: 1_000_000 };
  const zone = { "example.com": { MX: ["10 mx.example.net"] } };
  const resolver = zoneResolver({ zone, apex: "example.com", now: () => clock.now, ...options });
  const memory = answerMemory();
  const later = (seconds: number) => {
    clock.now += seconds * 1000;
  };
  return {
    resolver,
    memory,
    later,
    asked: remembering(resolver, memory, () => clock.now),
  };
}

describe("an answer", () => {
  test("is not asked for again before the end of its TTL, and is asked for then", async () => {
    const { asked, resolver, later } = remembered({ ttl: 300 });
    const first = await asked.ask(mx);
    later(299);
    expect(await asked.ask(mx)).toEqual(first);
    expect(resolver.history).toHaveLength(1);
    later(1);
    expect(await asked.ask(mx)).not.toEqual(first);
    expect(resolver.history).toHaveLength(2);
  });

  test.each([
    ["that the name does not exist", "none.example.com"],
    ["that the name has no such data", "example.com"],
  ])("%s is kept for the TTL of the denial (RFC 2308 §5)", async (_title, name) => {
    const { asked, resolver, later } = remembered({ negativeTtl: 60, ttl: 300 });
    const question: Question = { name, type: "TXT" };
    await asked.ask(question);
    later(59);
    await asked.ask(question);
    expect(resolver.history).toHaveLength(1);
    later(1);
    await asked.ask(question);
    expect(resolver.history).toHaveLength(2);
  });

  test("that denies without an SOA is not kept (RFC 2308 §5)", async () => {
    const { asked, resolver } = remembered({ apex: null });
    const question: Question = { name: "none.example.com", type: "TXT" };
    await asked.ask(question);
    await asked.ask(question);
    expect(resolver.history).toHaveLength(2);
  });

  test("that denies is kept for three hours at most, one with records for a day", async () => {
    const { asked, resolver, later } = remembered({ ttl: 1e9, negativeTtl: 1e9 });
    const none: Question = { name: "none.example.com", type: "MX" };
    await asked.ask(none);
    await asked.ask(mx);
    later(3 * HOUR_SECONDS);
    await asked.ask(none);
    await asked.ask(mx);
    expect(resolver.history).toEqual([none, mx, none]);
    later(21 * HOUR_SECONDS);
    await asked.ask(mx);
    expect(resolver.history).toEqual([none, mx, none, mx]);
  });

  test("of a time to come, as the clock was set back, is not trusted", async () => {
    const { asked, resolver, later } = remembered();
    await asked.ask(mx);
    later(-1);
    await asked.ask(mx);
    expect(resolver.history).toHaveLength(2);
  });

  test("to a question with the CD flag is none to the one without", async () => {
    const { asked, resolver } = remembered();
    await asked.ask(mx);
    await asked.ask({ ...mx, unchecked: true });
    expect(resolver.history).toHaveLength(2);
  });

  test("is forgotten with its domain, and those of others are not", async () => {
    const { asked, resolver, memory } = remembered();
    const other: Question = { name: "notexample.com", type: "MX" };
    const below: Question = { name: "a.example.com", type: "MX" };
    for (const question of [mx, other, below]) await asked.ask(question);
    forgetNames(memory, "example.com");
    for (const question of [mx, other, below]) await asked.ask(question);
    expect(resolver.history).toEqual([mx, other, below, mx, below]);
  });
});

test("what failed is asked for again", async () => {
  const { asked, resolver } = remembered();
  resolver.failing.set("*", { kind: "truncated" });
  expect((await asked.ask(mx)).ok).toBe(false);
  resolver.failing.clear();
  expect((await asked.ask(mx)).ok).toBe(true);
});

test("no more than 2,000 answers are kept, and the oldest goes first", async () => {
  const { asked, resolver, memory } = remembered();
  const numbered = (number: number): Question => ({ name: `a${number}.example.com`, type: "MX" });
  for (let number = 0; number <= 2_000; number++) await asked.ask(numbered(number));
  expect(memory.kept.size).toBe(2_000);
  await asked.ask(numbered(1));
  expect(resolver.history).toHaveLength(2_001);
  await asked.ask(numbered(0));
  expect(resolver.history).toHaveLength(2_002);
});

/** A resolver whose answers are held back until they are let go. */
function heldBack() {
  const waiting: (() => void)[] = [];
  const resolver: Resolver = {
    id: "a",
    operator: "A",
    ask: () =>
      new Promise<Lookup>((resolve) => {
        waiting.push(() =>
          resolve({ ok: false, resolver: "a", at: 0, failure: { kind: "truncated" } }),
        );
      }),
  };
  return { waiting, resolver };
}

test("an identical question is asked once while it is under way, and again afterwards", async () => {
  const { waiting, resolver } = heldBack();
  const memory = answerMemory();
  const [one, another] = [0, 1].map(() => remembering(resolver, memory, () => 0));
  const first = one?.ask(mx);
  const second = another?.ask(mx);
  const other = one?.ask({ name: "example.com", type: "TXT" });
  expect(waiting).toHaveLength(2);
  for (const release of waiting) release();
  expect(await second).toBe(await first);
  await other;
  void one?.ask(mx);
  expect(waiting).toHaveLength(3);
});

test("it is the resolver that it stands before", () => {
  const { resolver } = heldBack();
  expect(remembering(resolver, answerMemory(), () => 0)).toMatchObject({ id: "a", operator: "A" });
});
