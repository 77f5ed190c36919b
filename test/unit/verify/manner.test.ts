import { describe, expect, test } from "vitest";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { questionAbout } from "../../../lib/verify/domain-question.ts";
import type { LookOutline } from "../../../lib/verify/look.ts";
import { isWaitingForAnother, mannerOf, PUBLISHING_MS } from "../../../lib/verify/manner.ts";
import type { DomainReport, Observation } from "../../../lib/verify/report.ts";
import { dkim, domain, mx1, mx2, spf, srv } from "./lab-records.ts";

const NOW = 1_800_000_000_000;
const records = [mx1, mx2, spf, dkim, srv];

type Seen = Record<string, Observation["verdict"]>;

function reportOf(seen: Seen): DomainReport {
  return {
    domain,
    state: "fail",
    checkedAt: NOW - 60_000,
    records: Object.entries(seen).map(([id, verdict]) => ({
      id,
      state: "unknown",
      findings: [],
      observations: [{ resolver: "a", at: NOW - 60_000, until: NOW - 1, verdict, seen: [] }],
    })),
    findings: [],
    zone: domain,
    nameServers: [],
    existingSpf: null,
    resolvers: [],
    queries: 0,
  };
}

interface Given {
  phase?: LookOutline["phase"];
  saved?: Record<string, number>;
  passed?: string[];
  seen?: Seen;
}

function outline({ phase = "after-save", saved = {}, passed = [], seen = {} }: Given): LookOutline {
  return {
    records,
    previous: reportOf(seen),
    phase,
    changed: { saved: new Map(Object.entries(saved)), passed: new Set(passed) },
    resolvers: [{ id: "a", operator: "A" }],
  };
}

function manner(record: RequiredRecord, given: Given) {
  const asked = questionAbout(records, record.id) ?? expect.fail("no question");
  return mannerOf(outline(given), asked, NOW);
}

describe("an optional record", () => {
  test("that nobody has chosen is left alone", () => {
    expect(manner(srv, {})).toBe("leave");
    expect(manner(srv, { phase: "before-save" })).toBe("leave");
    expect(manner(srv, { seen: { "srv-imaps": "missing" } })).toBe("leave");
  });

  test("is chosen by its Save, by a check now, or by standing there", () => {
    expect(manner(srv, { saved: { "srv-imaps": NOW } })).toBe("probe");
    expect(manner(srv, { phase: "check-now" })).toBe("fresh");
    expect(manner(srv, { seen: { "srv-imaps": "wrong" } })).toBe("spare");
    expect(manner(srv, { passed: ["srv-imaps"] })).toBe("confirm");
  });
});

test("what is not saved is asked sparingly, what was saved one resolver after the other", () => {
  expect(manner(dkim, { saved: { spf: NOW } })).toBe("spare");
  expect(manner(dkim, { saved: { dkim: NOW } })).toBe("probe");
});

test("long after a Save everybody may be asked", () => {
  expect(manner(dkim, { saved: { dkim: NOW - PUBLISHING_MS } })).toBe("insist");
});

describe("two MX", () => {
  test("are asked for sparingly until both are saved", () => {
    expect(manner(mx1, { saved: { "mx-1": NOW } })).toBe("spare");
    expect(manner(mx1, { saved: { "mx-1": NOW, "mx-2": NOW } })).toBe("probe");
  });

  test("of which one is seen to stand there need but the Save of the other", () => {
    expect(manner(mx1, { saved: { "mx-2": NOW }, seen: { "mx-1": "right" } })).toBe("probe");
    expect(manner(mx1, { saved: { "mx-2": NOW }, seen: { "mx-1": "missing" } })).toBe("spare");
  });

  test("of which one is saved: that one waits for the other", () => {
    const waits = (id: string, given: Given) => isWaitingForAnother(outline(given), id, NOW);
    expect(waits("mx-1", { saved: { "mx-1": NOW } })).toBe(true);
    expect(waits("mx-2", { saved: { "mx-1": NOW } })).toBe(false);
    expect(waits("mx-1", { saved: { "mx-1": NOW, "mx-2": NOW } })).toBe(false);
    expect(waits("dkim", { saved: { dkim: NOW } })).toBe(false);
  });
});
