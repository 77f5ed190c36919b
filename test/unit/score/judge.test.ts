import { describe, expect, test } from "vitest";
import type { CorpusCase } from "../../score/format.ts";
import { allows, judge, type Seen, savedDifferences } from "../../score/judge.ts";

const test_: CorpusCase = {
  title: "MX",
  open: [],
  outcome: "fill",
  record: {
    id: "mx",
    purpose: "mx",
    purposeName: "mx",
    required: true,
    name: "example.com",
    ttl: 3600,
    rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" },
    extra: {},
  },
  fields: { value: "#v", ttl: "#ttl" },
  after: { "#v": "mx1.k3v9.mila.cx", "#ttl": "1 hour" },
  row: null,
  untouched: [],
  save: null,
};

const seen = (changes: Partial<Seen>): Seen => ({
  named: [],
  typeChosen: {},
  before: { "#v": [""], "#ttl": ["Auto", "0"] },
  after: { "#v": ["mx1.k3v9.mila.cx"], "#ttl": ["1 hour", "3600"] },
  allBefore: {},
  allAfter: {},
  outcome: { kind: "threw", error: "" },
  saved: null,
  pageErrors: [],
  ...changes,
});

describe("what a control may hold", () => {
  test("is one of the alternatives, an empty one among them", () => {
    expect(allows("@ | ", [""])).toBe(true);
    expect(allows("@ | ", ["@"])).toBe(true);
    expect(allows("@ | ", ["www"])).toBe(false);
  });

  test("may differ in letter case where it is a name or a type, and not where it is a text", () => {
    expect(allows("mx", ["MX"])).toBe(true);
    expect(allows("v=spf1 -all", ["v=SPF1 -all"])).toBe(false);
  });

  test("of a list is its text or its value, white space at the ends aside", () => {
    expect(allows("1 hour", [" 1 hour ", "3600"])).toBe(true);
    expect(allows("3600", ["1 hour", "3600"])).toBe(true);
  });
});

describe("the verdict on a fill", () => {
  test("what a page set by itself when the type was chosen is left as it was, not wrong", () => {
    const verdict = judge(
      test_,
      seen({ typeChosen: { "#v": ["preset"] }, after: { "#v": ["preset"], "#ttl": ["1 hour"] } }),
    );
    expect(verdict).toMatchObject({ filled: false, wrongFills: [] });
  });

  test("the TTL of a row that is edited may stay", () => {
    const after = { "#v": ["mx1.k3v9.mila.cx"], "#ttl": ["Auto", "0"] };
    expect(judge(test_, seen({ after })).filled).toBe(false);
    expect(judge({ ...test_, row: "#row" }, seen({ after })).filled).toBe(true);
  });

  test("the target of a record may be named its value", () => {
    const named = [
      { part: "value", selector: "#v", is: ["target"], sure: true, confidence: 1, margin: 2 },
    ];
    const verdict = judge({ ...test_, fields: { target: "#v" } }, seen({ named }));
    expect(verdict).toMatchObject({ right: ["target"], wrongFields: [] });
  });

  test("a control of no field counts only for a part that this record has", () => {
    const as = (part: string) => ({
      named: [{ part, selector: "#x", is: [], sure: true, confidence: 1, margin: 2 }],
    });
    expect(judge(test_, seen(as("weight"))).wrongFields).toEqual([]);
    expect(judge(test_, seen(as("priority"))).wrongFields).toHaveLength(1);
  });
});

describe("the verdict where nothing is due", () => {
  const none: CorpusCase = { ...test_, outcome: "none" };

  test("a control that appears with the page's own value has not changed", () => {
    expect(judge(none, seen({ allAfter: { "#new": "3600" } })).wrongFills).toEqual([]);
  });

  test("a control that appears with the record in it has been filled", () => {
    const allAfter = { "#new": "10 mx1.k3v9.mila.cx" };
    expect(judge(none, seen({ allAfter })).wrongFills).toHaveLength(1);
  });
});

test("what the page saved is compared as text, lists and objects as JSON", () => {
  const saved = { type: "MX", ttl: 3600, values: ["a"] };
  const made: CorpusCase = { ...test_, saved };
  expect(savedDifferences(made, { type: "mx", ttl: "3600", values: ["a"] })).toEqual([]);
  expect(savedDifferences(made, { type: "mx", values: ["b"] })).toHaveLength(2);
  expect(savedDifferences(made, null)).toEqual(["the page saved nothing"]);
});
