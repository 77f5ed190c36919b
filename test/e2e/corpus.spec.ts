import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import * as z from "zod/mini";
import { ScoredAhead } from "../score/ahead.ts";
import { faultsOf, knownFaultsFile } from "../score/faults.ts";
import { readCorpus } from "../score/format.ts";

/**
 * The corpus, a test for each page: its truth played by an owner, then the extension's faults on it,
 * which are the known ones, no other and no fewer.
 */

const { pages, faults } = readCorpus(join(import.meta.dirname, "../corpus"));
const known = z.parse(z.array(z.string()), JSON.parse(readFileSync(knownFaultsFile, "utf8")));
const knownOf = (page: string) => known.filter((fault) => fault.startsWith(`${page}: `));

// One browser for all, page after page.
test.describe.configure({ mode: "default" });

let scored: ScoredAhead;

test.beforeAll(() => {
  scored = new ScoredAhead(pages, { hints: true, truth: true });
});

test.afterAll(() => scored.close());

test("every page of the corpus keeps the format", () => {
  expect(faults).toEqual([]);
});

test("every known fault is one of a page that is there", () => {
  const ofNoPage = known.filter(
    (fault) => !pages.some(({ name }) => fault.startsWith(`${name}: `)),
  );
  expect(ofNoPage).toEqual([]);
});

pages.forEach((page, at) => {
  test(`${page.name}: an owner can play it, and the extension has its known faults and no other`, async () => {
    const score = await scored.of(at);
    const untrue = score.cases.flatMap(({ title, truthFaults }) =>
      truthFaults.map((fault) => `${title}: ${fault}`),
    );
    expect.soft(untrue, "what a perfect owner cannot play").toEqual([]);
    const met = faultsOf([score]);
    const isNew = (fault: string) => !known.includes(fault);
    expect.soft(met.filter(isNew), "new faults").toEqual([]);
    const gone = knownOf(page.name).filter((fault) => !met.includes(fault));
    expect.soft(gone, "gone: take them off test/score/known-faults.json").toEqual([]);
  });
});
