import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Pace } from "../../../lib/cli/pace.ts";
import type { ResolverSet } from "../../../lib/cli/resolvers.ts";
import { verdictOn } from "../../../lib/cli/verdict.ts";
import type { Resolver } from "../../../lib/dns/answer.ts";
import { answerMemory } from "../../../lib/dns/answer-memory.ts";
import { requiredOf } from "../../scenarios/run-scenario.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { resolversOf } from "../../scenarios/world.ts";

/** What a look may take where no question waits for its turn. */
const LOOK_SECONDS = 17;
const RATE = 1.7;

/** Without a key, which the platform would read in a time of its own. */
const right: Scenario = { title: "", shows: [], records: { dkim: null } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("questions that wait longer than a look may take are answered all the same", async () => {
  const sentAt: number[] = [];
  const resolvers = resolversOf(right, [{}], Date.now).map(
    (resolver): Resolver => ({
      ...resolver,
      ask: (question) => {
        sentAt.push(performance.now());
        return resolver.ask(question);
      },
    }),
  );
  const set: ResolverSet = {
    services: resolvers.map(({ id, operator }) => ({
      id,
      operator,
      url: `https://${id}.example/`,
    })),
    resolvers,
    memories: new Map(resolvers.map(({ id }) => [id, answerMemory()])),
    close: () => {},
  };
  const verdict = verdictOn({
    domain: "example.com",
    records: requiredOf(right),
    set,
    pace: new Pace(RATE),
    pageProvider: null,
    sayFinding: () => ({ message: "", action: null }),
  });
  let isOver = false;
  void verdict.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await vi.advanceTimersToNextTimerAsync();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { state, queries } = await verdict;
  expect([state, queries]).toEqual(["pass", sentAt.length]);
  const gaps = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(1000 / RATE - 1);
  expect((sentAt.length - 1) / RATE).toBeGreaterThan(LOOK_SECONDS);
});
