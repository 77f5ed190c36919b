import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MilaError } from "../../../lib/mila/errors.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { type DomainItem, newDomainItem } from "../../../lib/state/domain-item.ts";
import { earliestAsk, SLACK_MS } from "../../../lib/verify/earliest-ask.ts";
import { REST_MS } from "../../../lib/verify/look-plan.ts";
import type { DomainReport, Observation, RecordState } from "../../../lib/verify/report.ts";
import { lookPlan } from "../../../lib/watch/look-plan.ts";
import { lookInView, nextLook } from "../../../lib/watch/schedule.ts";

const IDS = ["one", "two", "three"];
const RESOLVERS = IDS.map((id) => ({ id, operator: id }));
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
    const at = T0 + seconds * SECOND;
    expect(nextLook(saved(looks, []), RESOLVERS, T0)).toEqual({
      at,
      reason: "after-save",
      waits: { mx: { at, why: "after-save" } },
    });
  });

  test("nobody is asked while every resolver still holds its no", () => {
    const held = IDS.map((resolver) => missing(resolver, 300));
    expect(nextLook(saved(0, held), RESOLVERS, T0).at).toBe(T0 + 300 * SECOND + SLACK_MS);
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
    const held = IDS.map((resolver) => missing(resolver, 300));
    expect(lookInView(saved(0, held), RESOLVERS, T0)).toBe(T0 + 300 * SECOND + SLACK_MS);
    expect(lookInView(item({}), RESOLVERS, T0)).toBeNull();
  });
});

test("the same question never goes to the same resolver within 15 s, whatever its TTL", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), fc.nat(60), (ttls, later) => {
      const observations = ttls.map((ttl, at) => missing(IDS[at] ?? "one", ttl));
      const asked = item({ report: report("fail", [["mx", "missing", observations]]) });
      for (const saves of [{}, { mx: { at: T0, looks: 0 } }]) {
        const plan = lookPlan({ ...asked, saves }, "due", RESOLVERS);
        const at = earliestAsk(plan, "mx", T0 + later * SECOND);
        expect(at).toBeGreaterThanOrEqual(T0 + REST_MS);
        expect(at).toBeGreaterThan(T0 + Math.min(...ttls) * SECOND);
      }
    }),
  );
});

test("what only the owner can change is looked at every six hours", () => {
  const waiting = item({ report: report("fail", [["mx", "missing", [missing("one", 60)]]]) });
  expect(nextLook(waiting, RESOLVERS, T0)).toEqual({ at: T0 + 6 * HOUR, reason: "owner-must-act" });
});

test("what spreads is looked at when the old answer has run out", () => {
  const held = IDS.map((resolver) => missing(resolver, 600));
  const spreading = item({ report: report("spreading", [["mx", "spreading", held]]) });
  const at = T0 + 600 * SECOND + SLACK_MS;
  expect(nextLook(spreading, RESOLVERS, T0)).toEqual({
    at,
    reason: "cache-expires",
    waits: { mx: { at, why: "cache-expires" } },
  });
});

test("what two find right passes as soon as the no of a third has run out", () => {
  const right = (resolver: string): Observation => ({
    ...missing(resolver, 3600),
    verdict: "right",
  });
  const observations = [missing("one", 2, T0 - 3 * SECOND), right("two"), right("three")];
  const saved = item({
    report: report("spreading", [["mx", "spreading", observations]]),
    saves: { mx: { at: T0, looks: 1 } },
  });
  expect(lookInView(saved, RESOLVERS, T0)).toBe(T0 + 12 * SECOND);
  expect(nextLook(saved, RESOLVERS, T0).at).toBe(T0 + 60 * SECOND);
});

describe("an owner who stays away", () => {
  const DAY = 24 * HOUR;
  const waitAfter = (days: number) => {
    const unfinished = item({
      report: report("fail", [["mx", "missing", [missing("one", 60)]]]),
      openedAt: T0 - days * DAY,
    });
    return nextLook(unfinished, RESOLVERS, T0).at - T0;
  };

  test.each([
    [0, 6 * HOUR],
    [2, 6 * HOUR],
    [4, DAY],
    [15, 7 * DAY],
  ])("for %i days has his unfinished domain looked at after %i ms", (days, wait) => {
    expect(waitAfter(days)).toBe(wait);
  });
});

test("a Save that was noted before the clock was set back does not put its look off", () => {
  const ahead = item({
    report: report("fail", [["mx", "missing", []]]),
    saves: { mx: { at: T0 + 24 * HOUR, looks: 0 } },
  });
  expect(nextLook(ahead, RESOLVERS, T0).at).toBe(T0 + 30 * SECOND);
});

describe("a record that hangs on the same answer as another", () => {
  const [mx = expect.fail("none")] = records;
  const second: RequiredRecord = {
    ...mx,
    id: "mx-2",
    rdata: { type: "MX", preference: 20, exchange: "mx2.a.example" },
  };
  const saves = { mx: { at: T0, looks: 0 } };
  const bothMissing = report("fail", [
    ["mx", "missing", [missing("one", 300)]],
    ["mx-2", "missing", [missing("one", 300)]],
  ]);

  test("waits for its Save, at the resolver that remembers anyway", () => {
    const both = item({ records: [mx, second], report: bothMissing, saves });
    const at = T0 + 300 * SECOND + SLACK_MS;
    expect(nextLook(both, RESOLVERS, T0)).toEqual({
      at,
      reason: "cache-expires",
      waits: { mx: { at, why: "with-another" } },
    });
  });

  test("is looked for as soon as both are saved", () => {
    const both = item({
      records: [mx, second],
      report: bothMissing,
      saves: { ...saves, "mx-2": { at: T0, looks: 0 } },
    });
    expect(nextLook(both, RESOLVERS, T0)).toMatchObject({
      at: T0 + 30 * SECOND,
      reason: "after-save",
    });
  });
});

test("what is saved while all the rest passes is looked for after its Save", () => {
  const whole = item({
    report: report("pass", [["mx", "pass", []]]),
    passedAt: T0,
    records: records.flatMap((record) => [
      record,
      { ...record, id: "srv", required: false, name: "_imaps._tcp.a.example" },
    ]),
    saves: { srv: { at: T0, looks: 0 } },
  });
  const seen = {
    ...whole,
    report: report("pass", [
      ["mx", "pass", []],
      ["srv", "skipped", []],
    ]),
  };
  expect(nextLook(seen, RESOLVERS, T0).at).toBe(T0 + 30 * SECOND);
});

test("looks that nobody answered come at growing distances", () => {
  const nobody = {
    ...report("unknown", [["mx", "unknown", []]]),
    resolvers: [{ resolver: "one", outcome: "timeout" as const, at: T0 }],
  };
  const silent = (failedLooks: number) =>
    nextLook(item({ report: nobody, failedLooks }), RESOLVERS, T0).at - T0;
  expect([1, 2, 3, 40].map(silent)).toEqual([30, 60, 120, 900].map((seconds) => seconds * SECOND));
});

describe("after all pass", () => {
  test("it confirms once past the longest TTL, then weekly", () => {
    const passed = item({ report: report("pass", [["mx", "pass", []]]), passedAt: T0 });
    const confirm = nextLook(passed, RESOLVERS, T0);
    expect(confirm).toEqual({ at: T0 + HOUR + SLACK_MS, reason: "confirm-pass" });
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
