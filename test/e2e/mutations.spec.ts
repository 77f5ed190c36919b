import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { gatherSubjects } from "../mutations/gather.ts";
import { type ClassCounts, type MutationRun, runMutations } from "../mutations/run.ts";
import { readCorpus } from "../score/format.ts";

/** A part of `npm run mutations`: as many surveys as a test may take. */
const COUNT = 6000;
const SEED = 11;
const TIME_LIMIT_MS = 600_000;
/** Of the harmless ones that have to be read alike. */
const LEAST_SAME = 0.95;

let run: MutationRun;

test.beforeAll(async () => {
  test.setTimeout(TIME_LIMIT_MS);
  const { pages } = readCorpus(join(import.meta.dirname, "../corpus"));
  run = runMutations(await gatherSubjects(pages), { count: COUNT, seed: SEED });
});

function share(name: ClassCounts["name"], outcome: "same" | "fewer"): number {
  const counts = run.classes
    .filter((one) => one.name === name)
    .flatMap(({ mutations }) => mutations.map((mutation) => mutation.counts));
  const all = counts.flatMap((one) => Object.values(one)).reduce((a, b) => a + b, 0);
  return counts.map((one) => one[outcome]).reduce((a, b) => a + b, 0) / all;
}

test("no changed survey makes a part be named that is not one", () => {
  expect(run.subjects).toBeGreaterThan(100);
  expect(run.wrong).toEqual([]);
});

test("what means the same is read alike", () => {
  expect(share("harmless", "same")).toBeGreaterThanOrEqual(LEAST_SAME);
});

test("what is contradicted is asked about: the changes do tell", () => {
  expect(share("contradicting", "fewer")).toBeGreaterThan(0.3);
  expect(share("stripped", "fewer")).toBeGreaterThan(0.1);
});
