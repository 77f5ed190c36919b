import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { endingAt } from "../../../lib/cli/ending.ts";
import { LookClock } from "../../../lib/cli/look-clock.ts";
import { Pace, paced } from "../../../lib/cli/pace.ts";
import type { Resolver } from "../../../lib/dns/answer.ts";
import { zoneResolver } from "../dns/zone-resolver.ts";

const question = { name: "example.com", type: "MX" } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a pace", () => {
  test("sends no more questions a second than it may", async () => {
    const sentAt: number[] = [];
    const resolver = zoneResolver({ zone: {}, apex: null, now: Date.now });
    const noted: Resolver = {
      ...resolver,
      ask: (asked) => {
        sentAt.push(performance.now());
        return resolver.ask(asked);
      },
    };
    const slow = paced(noted, new Pace(4), new LookClock(Date.now));
    const began = performance.now();
    const all = Promise.all([0, 1, 2, 3, 4].map(() => slow.ask(question)));
    await vi.runAllTimersAsync();
    await all;
    expect(sentAt.map((at) => Math.round(at - began))).toEqual([0, 250, 500, 750, 1000]);
  });

  test("without a rate holds nothing up", () => {
    const pace = new Pace(null);
    expect([pace.turn(), pace.turn(), pace.backlogMs()]).toEqual([null, null, 0]);
  });

  test("takes nothing from the time that a look has", async () => {
    const clock = new LookClock(Date.now);
    const began = clock.now();
    const slow = paced(zoneResolver({ zone: {}, apex: null, now: Date.now }), new Pace(0.1), clock);
    const all = Promise.all([slow.ask(question), slow.ask(question), slow.ask(question)]);
    await vi.runAllTimersAsync();
    await all;
    expect(Date.now() - began).toBe(20_000);
    expect(clock.now() - began).toBe(0);
    vi.advanceTimersByTime(700);
    expect(clock.now() - began).toBe(700);
  });
});

test("a look's end makes silent whoever still has not answered", async () => {
  const never: Resolver = { id: "a", operator: "A", ask: () => new Promise(() => {}) };
  const ending = endingAt(never, Date.now() + 3_000, Date.now);
  const lookup = ending.ask(question);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await lookup).toMatchObject({
    ok: false,
    failure: { kind: "timed-out", waitedMs: 3_000 },
  });
  expect(await ending.ask(question)).toMatchObject({ ok: false });
});
