import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCorpus } from "../../score/format.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const record = {
  purpose: "mx",
  type: "MX",
  name: "example.com",
  ttl: 3600,
  data: { preference: 10, exchange: "mx1.k3v9.mila.cx" },
};
const filled = { title: "MX", record, fields: { value: "#v" }, after: { "#v": "mx" } };
const page = { editor: "x", url: "https://dash.example/", domain: "example.com", cases: [filled] };

function put(truth: unknown, html: string | null = "<p>") {
  writeFileSync(
    join(folder, "page.json"),
    typeof truth === "string" ? truth : JSON.stringify(truth),
  );
  if (html !== null) writeFileSync(join(folder, "page.html"), html);
  return readCorpus(folder);
}

describe("a page of the corpus", () => {
  test("is read with its record in the domain model", () => {
    const { pages, faults } = put(page);
    expect(faults).toEqual([]);
    expect(pages[0]?.cases[0]).toMatchObject({
      outcome: "fill",
      open: [],
      row: null,
      record: { name: "example.com", rdata: { type: "MX", preference: 10 } },
    });
  });

  test("is a decoy without cases, and needs no domain then", () => {
    expect(put({ ...page, domain: undefined, cases: [] })).toMatchObject({
      faults: [],
      pages: [{ cases: [] }],
    });
  });

  test.each([
    ["a page without a truth", null, /has no page.json beside it/],
    ["text that is no JSON", "{", /JSON/],
    [
      "a record that is none",
      { ...page, cases: [{ ...filled, record: { type: "MX" } }] },
      /record/,
    ],
    [
      "data that is not of the type",
      { ...page, cases: [{ ...filled, record: { ...record, data: { text: "x" } } }] },
      /preference/,
    ],
    [
      "a case to be filled without `after`",
      { ...page, cases: [{ ...filled, after: undefined }] },
      /`after`/,
    ],
    [
      "`after` where nothing is due",
      { ...page, cases: [{ ...filled, outcome: "none" }] },
      /absent/,
    ],
    ["`saved` without a control", { ...page, cases: [{ ...filled, saved: { a: 1 } }] }, /saves/],
    ["two cases of one title", { ...page, cases: [filled, filled] }, /one title/],
    ["a part that is none", { ...page, cases: [{ ...filled, fields: { host: "#h" } }] }, /fields/],
    ["no address", { ...page, url: "dns" }, /url/i],
  ])("that breaks the format is named: %s", (_, truth, reason) => {
    if (truth === null) writeFileSync(join(folder, "page.html"), "<p>");
    const { pages, faults } = truth === null ? readCorpus(folder) : put(truth);
    expect(pages).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.file).toContain("page.");
    expect(faults[0]?.reason).toMatch(reason);
  });

  test("that is sound is read beside one that is not", () => {
    writeFileSync(join(folder, "other.html"), "<p>");
    const { pages, faults } = put(page);
    expect([pages.length, faults.length]).toEqual([1, 1]);
  });
});

test("an empty folder and one that is not there break the format", () => {
  expect(readCorpus(folder).faults).toEqual([{ file: folder, reason: "holds no page" }]);
  expect(readCorpus(join(folder, "gone")).faults[0]?.reason).toBe("is no folder");
});
