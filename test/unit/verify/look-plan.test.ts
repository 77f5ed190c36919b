import { describe, expect, test } from "vitest";
import type { Resolver } from "../../../lib/dns/answer.ts";
import { type Manner, nextResolvers, type Sighting } from "../../../lib/verify/look-plan.ts";

const NOW = 1_000_000;
const resolver = (id: string, operator = id): Resolver => ({
  id,
  operator,
  ask: () => expect.fail("a plan asks nobody"),
});
const abc = [resolver("a"), resolver("b"), resolver("c")];

/** Seconds since it was had, seconds for which it holds from now on. */
function seen(right: boolean, ago: number, runs: number, inThisLook = false): Sighting {
  return { at: NOW - ago * 1000, until: NOW + runs * 1000, right, inThisLook };
}
const rightNow = seen(true, 0, 300, true);
const notNow = seen(false, 0, 300, true);

function next(
  manner: Manner,
  sightings: Record<string, Sighting>,
  more: { asked?: string[]; silent?: Record<string, number>; resolvers?: Resolver[] } = {},
): string[] {
  const silent = Object.entries(more.silent ?? {}).map(
    ([id, ago]) => [id, NOW - ago * 1000] as const,
  );
  const heard = Object.entries(sightings).filter(([, { inThisLook }]) => inThisLook);
  const state = {
    manner,
    sightings: new Map(Object.entries(sightings)),
    asked: new Set([...heard.map(([id]) => id), ...(more.asked ?? [])]),
    silentAt: new Map(silent),
    silenceRestMs: 15_000,
  };
  return nextResolvers(state, more.resolvers ?? abc, NOW).map(({ id }) => id);
}

describe("spare: before Save", () => {
  test("one resolver is asked, the first", () => {
    expect(next("spare", {})).toEqual(["a"]);
  });

  test("where it is silent, the next", () => {
    expect(next("spare", {}, { asked: ["a"] })).toEqual(["b"]);
    expect(next("spare", {}, { asked: ["a", "b", "c"] })).toEqual([]);
  });

  test("while its no still runs nobody is asked", () => {
    expect(next("spare", { a: seen(false, 60, 10) })).toEqual([]);
  });

  test("when its no has run out, the same one is asked, so that the others stay free of it", () => {
    expect(next("spare", { b: seen(false, 60, -10) })).toEqual(["b"]);
  });

  test("what is right is confirmed at another operator, and then settled", () => {
    expect(next("spare", { a: rightNow })).toEqual(["b"]);
    expect(next("spare", { a: rightNow, b: rightNow })).toEqual([]);
    expect(next("spare", { a: rightNow, b: notNow })).toEqual([]);
  });

  test("two services of one operator do not confirm each other", () => {
    const resolvers = [resolver("a", "A"), resolver("a2", "A"), resolver("b", "B")];
    expect(next("spare", { a: rightNow }, { resolvers })).toEqual(["b"]);
  });
});

test("leave: nobody is asked for what nobody has chosen", () => {
  expect(next("leave", {})).toEqual([]);
});

describe("probe: after Save", () => {
  test("one is asked, and a second only where the first finds it right", () => {
    expect(next("probe", {})).toEqual(["a"]);
    expect(next("probe", { a: notNow })).toEqual([]);
    expect(next("probe", { a: rightNow })).toEqual(["b"]);
    expect(next("probe", { a: rightNow, b: rightNow })).toEqual([]);
  });

  test("who was asked before is asked first: he remembers a no anyway", () => {
    expect(next("probe", { b: seen(false, 60, -10) })).toEqual(["b"]);
  });

  test("where the first remembers, one of the others is risked", () => {
    expect(next("probe", { a: seen(false, 60, 240) })).toEqual(["b"]);
  });

  test("the last that remembers nothing is kept, until another can confirm him", () => {
    const running = seen(false, 60, 240);
    expect(next("probe", { a: running, b: running })).toEqual([]);
    expect(next("probe", { a: seen(false, 60, -1), b: running })).toEqual(["a"]);
    expect(next("probe", { a: rightNow, b: running })).toEqual(["c"]);
  });

  test("insist: the last is asked as well", () => {
    const running = seen(false, 60, 240);
    expect(next("insist", { a: running, b: running })).toEqual(["c"]);
    expect(next("insist", { a: notNow })).toEqual([]);
  });

  test("who was silent comes last", () => {
    expect(next("probe", {}, { silent: { a: 60 } })).toEqual(["b"]);
  });

  test("where two disagree a third is asked", () => {
    expect(next("probe", { a: seen(true, 60, 240), b: notNow })).toEqual(["c"]);
  });
});

describe("confirm: what passed", () => {
  test("two operators are asked", () => {
    expect(next("confirm", {})).toEqual(["a", "b"]);
  });

  test("one that remembers its no is passed over", () => {
    expect(next("confirm", { a: seen(false, 60, 240) })).toEqual(["b", "c"]);
  });

  test("what is right and still holds needs but one more", () => {
    expect(next("confirm", { a: seen(true, 60, 240) })).toEqual(["b"]);
    expect(next("confirm", { a: seen(true, 60, 240), b: seen(true, 60, 240) })).toEqual([]);
  });

  test("where two agree the third stays unasked", () => {
    expect(next("confirm", { a: rightNow, b: rightNow })).toEqual([]);
    expect(next("confirm", { a: notNow, b: notNow })).toEqual([]);
  });

  test("where two disagree the third is asked", () => {
    expect(next("confirm", { a: rightNow, b: notNow })).toEqual(["c"]);
    expect(next("confirm", { a: seen(true, 60, 240), b: notNow })).toEqual(["c"]);
  });

  test("a silent one is replaced by the next", () => {
    expect(next("confirm", { b: rightNow }, { asked: ["a"] })).toEqual(["c"]);
  });

  test("where all remember, nobody is asked: a cache cannot say otherwise", () => {
    const running = seen(false, 60, 10);
    expect(next("confirm", { a: running, b: running, c: running })).toEqual([]);
  });
});

describe("fresh: check now", () => {
  test("one that has not been asked is asked even where two right ones still hold", () => {
    expect(next("fresh", { a: seen(true, 60, 240), b: seen(true, 60, 240) })).toEqual(["c"]);
  });

  test("where all remember, those are asked again whose memory ends first", () => {
    const sightings = { a: seen(false, 60, 90), b: seen(false, 60, 10), c: seen(false, 60, 50) };
    expect(next("fresh", sightings)).toEqual(["b", "c"]);
  });

  test("but not where somebody could be asked who does not remember", () => {
    expect(next("fresh", { a: seen(false, 60, 90), b: seen(false, 60, 90), c: notNow })).toEqual(
      [],
    );
  });
});

describe("never within 15 s", () => {
  test.each<Manner>(["spare", "probe", "insist", "confirm", "fresh"])(
    "%s: of the same resolver",
    (manner) => {
      const early = seen(false, 14.9, -14);
      expect(next(manner, { a: early, b: early, c: early })).toEqual([]);
    },
  );

  test.each<Manner>(["spare", "probe", "insist", "confirm", "fresh"])(
    "%s: of one that was silent",
    (manner) => {
      expect(next(manner, {}, { silent: { a: 14, b: 14, c: 14 } })).toEqual([]);
      expect(next(manner, {}, { silent: { a: 14, b: 15, c: 14 } })).toEqual(["b"]);
    },
  );
});
