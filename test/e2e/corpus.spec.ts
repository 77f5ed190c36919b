import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import * as z from "zod/mini";
import { ExtensionHand } from "../score/extension-hand.ts";
import { faultsOf, knownFaultsFile } from "../score/faults.ts";
import { readCorpus } from "../score/format.ts";
import { playAll } from "../score/play-all.ts";
import { score } from "../score/score.ts";
import { printTotals, totalsOf } from "../score/totals.ts";

/** The whole corpus: its truth played by an owner, then the extension's score on it. */

/** Minutes on two slow cores with another suite beside it; half a minute alone. */
const LONGEST_MS = 8 * 60_000;

const { pages, faults } = readCorpus(join(import.meta.dirname, "../corpus"));

test("every page of the corpus keeps the format", () => {
  expect(faults).toEqual([]);
});

test.describe("the corpus of editors", () => {
  test.describe.configure({ mode: "serial", timeout: LONGEST_MS });
  let hand: ExtensionHand;

  test.beforeAll(async () => {
    hand = await ExtensionHand.launch();
  });

  test.afterAll(async () => {
    await hand.close();
  });

  test("an owner who knows the truth can play every case", async () => {
    const played = await playAll(hand.context, pages);
    expect(played.filter((one) => one.faults.length > 0)).toEqual([]);
  });

  test("the extension has the known faults on it, no other and no fewer", async () => {
    const scores = await score(hand, pages, { hints: true });
    console.log(printTotals(totalsOf(scores)));
    const known = z.parse(z.array(z.string()), JSON.parse(readFileSync(knownFaultsFile, "utf8")));
    const met = faultsOf(scores);
    expect(
      met.filter((fault) => !known.includes(fault)),
      "new faults",
    ).toEqual([]);
    expect(
      known.filter((fault) => !met.includes(fault)),
      "gone: take them off test/score/known-faults.json",
    ).toEqual([]);
  });
});
