import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MilaError } from "../../../lib/mila/errors.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { type DomainItem, newDomainItem } from "../../../lib/state/domain-item.ts";
import type { DomainReport, Observation, RecordState } from "../../../lib/verify/report.ts";
import { earliestNews, lookInView, nextLook, SCHEDULE } from "../../../lib/watch/schedule.ts";

const RESOLVERS = ["one", "two", "three"];
const T0 = 1_800_000_000_000;
const SECOND = 1000;
const HOUR = 3_600_000;

function report(
  state: DomainReport["state"],
  records: [string, RecordState, Observation[]][],
): DomainReport {
  return {
    domain: "a.example",
    state,
    checkedAt: T0,
    records: records.map(([id, recordState, observations]) => ({
      id,
      state: recordState,
      findings: [],
      observations,
    })),
    findings: [],
    zone: "a.example",
    nameServers: [],
    existingSpf: null,
    resolvers: [{ resolver: "one", outcome: "answered", at: T0 }],
    queries: 1,
  };
}

const missing = (resolver: string, ttlSeconds: number, at = T0): Observation => ({
  resolver,
  at,
  until: at + ttlSeconds * SECOND,
  verdict: "missing",
  seen: [],
});

/** One required record, so that there is something to look for. */
const records: RequiredRecord[] = [
  {
    id: "mx",
    purpose: "mx",
    purposeName: "mx",
    required: true,
    name: "a.example",
    ttl: 3600,
    rdata: { type: "MX", preference: 10, exchange: "mx.a.example" },
    extra: {},
  },
];

const item = (over: Partial<DomainItem>): DomainItem => ({
  ...newDomainItem("a.example"),
  records,
  ...over,
});

describe("an error of Mila's", () => {
  test("that may pass by itself is asked about again, by Mila's own word where it said one", () => {
    const afterError = (fetchError: MilaError, failedFetches = 1) =>
      nextLook(
        item({ report: report("fail", [["mx", "missing", []]]), fetchError, failedFetches }),
        RESOLVERS,
        T0,
      );
    expect(afterError({ kind: "unreachable" })).toEqual({
      at: T0 + 30 * SECOND,
      reason: "retry-mila",
    });
    expect(afterError({ kind: "unreachable" }, 3).at).toBe(T0 + 120 * SECOND);
    expect(afterError({ kind: "rate-limited", retryAt: T0 + 7 * SECOND }).at).toBe(T0 + 7 * SECOND);
    expect(afterError({ kind: "rate-limited", retryAt: T0 }, 2).at).toBe(T0 + 60 * SECOND);
  });

  test("that only the owner can mend is not asked about by itself", () => {
    const look = nextLook(
      item({
        report: report("fail", [["mx", "missing", []]]),
        fetchError: { kind: "unauthenticated" },
        failedFetches: 1,
      }),
      RESOLVERS,
      T0,
    );
    expect(look.reason).toBe("owner-must-act");
  });
});

test("a domain that was never looked at is due now", () => {
  expect(nextLook(item({}), RESOLVERS, T0)).toEqual({ at: T0, reason: "first" });
});

test("a record that Mila asks for since the last look is looked for now", () => {
  const asked = item({ report: report("pass", []), passedAt: T0 });
  expect(nextLook(asked, RESOLVERS, T0 + HOUR)).toEqual({ at: T0 + HOUR, reason: "first" });
});

test("a look of a time to come is no look: the clock was set back since", () => {
  const ahead = item({ report: report("fail", [["mx", "missing", [missing("one", 60)]]]) });
  expect(nextLook(ahead, RESOLVERS, T0 - HOUR).at).toBe(T0 - HOUR);
});

describe("after a Save", () => {
  const saved = (looks: number, observations: Observation[]) =>
    item({
      report: report("fail", [["mx", "missing", observations]]),
      saves: { mx: { at: T0, looks } },
    });

  test.each([
    [0, 30],
    [1, 60],
    [2, 120],
    [5, 900],
    [9, 900],
  ])("look %i waits %i s where a resolver can tell something new", (looks, seconds) => {
    expect(nextLook(saved(looks, []), RESOLVERS, T0)).toEqual({
      at: T0 + seconds * SECOND,
      reason: "after-save",
    });
  });

  test("nobody is asked while every resolver still holds its no", () => {
    const held = RESOLVERS.map((resolver) => missing(resolver, 300));
    expect(nextLook(saved(0, held), RESOLVERS, T0).at).toBe(T0 + 300 * SECOND + SCHEDULE.slack);
  });

  test("a resolver that was never asked need not wait for another one's no", () => {
    expect(nextLook(saved(0, [missing("one", 300)]), RESOLVERS, T0).at).toBe(T0 + 30 * SECOND);
  });

  test("waits grow to an hour after a day, and to a day after three", () => {
    const waitAt = (hours: number) => {
      const late = saved(40, []);
      const now = T0 + hours * HOUR;
      const looked = late.report && { ...late, report: { ...late.report, checkedAt: now } };
      return looked && nextLook(looked, RESOLVERS, now).at - now;
    };
    expect(waitAt(23)).toBe(HOUR / 4);
    expect(waitAt(25)).toBe(HOUR);
    expect(waitAt(73)).toBe(24 * HOUR);
  });

  test("an open view asks sooner, and still never within a no", () => {
    expect(lookInView(saved(0, []), RESOLVERS, T0)).toBe(T0 + 10 * SECOND);
    const held = RESOLVERS.map((resolver) => missing(resolver, 300));
    expect(lookInView(saved(0, held), RESOLVERS, T0)).toBe(T0 + 300 * SECOND + SCHEDULE.slack);
    expect(lookInView(item({}), RESOLVERS, T0)).toBeNull();
  });
});

test("the same question never goes to the same resolver within 15 s, whatever its TTL", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), fc.nat(60), (ttls, later) => {
      const observations = ttls.map((ttl, at) => missing(RESOLVERS[at] ?? "one", ttl));
      const record = { id: "mx", state: "missing" as const, findings: [], observations };
      const news = earliestNews(record, RESOLVERS, T0 + later * SECOND);
      expect(news).toBeGreaterThanOrEqual(T0 + SCHEDULE.sameQuestion);
      expect(news).toBeGreaterThan(T0 + Math.min(...ttls) * SECOND);
    }),
  );
});

test("what only the owner can change is looked at every six hours", () => {
  const waiting = item({ report: report("fail", [["mx", "missing", [missing("one", 60)]]]) });
  expect(nextLook(waiting, RESOLVERS, T0)).toEqual({ at: T0 + 6 * HOUR, reason: "owner-must-act" });
});

test("what spreads is looked at when the old answer has run out", () => {
  const held = RESOLVERS.map((resolver) => missing(resolver, 600));
  const spreading = item({ report: report("spreading", [["mx", "spreading", held]]) });
  expect(nextLook(spreading, RESOLVERS, T0)).toEqual({
    at: T0 + 600 * SECOND + SCHEDULE.slack,
    reason: "cache-expires",
  });
});

test("looks that nobody answered come at growing distances", () => {
  const silent = (failedLooks: number) =>
    nextLook(
      item({ report: report("unknown", [["mx", "unknown", []]]), failedLooks }),
      RESOLVERS,
      T0,
    ).at - T0;
  expect([1, 2, 3, 40].map(silent)).toEqual([30, 60, 120, 900].map((seconds) => seconds * SECOND));
});

describe("after all pass", () => {
  test("it confirms once past the longest TTL, then weekly", () => {
    const passed = item({ report: report("pass", [["mx", "pass", []]]), passedAt: T0 });
    const confirm = nextLook(passed, RESOLVERS, T0);
    expect(confirm).toEqual({ at: T0 + HOUR + SCHEDULE.slack, reason: "confirm-pass" });
    const confirmed = {
      ...passed,
      report: { ...report("pass", [["mx", "pass", []]]), checkedAt: confirm.at },
    };
    expect(nextLook(confirmed, RESOLVERS, confirm.at)).toEqual({
      at: confirm.at + 7 * 24 * HOUR,
      reason: "weekly",
    });
  });
});
