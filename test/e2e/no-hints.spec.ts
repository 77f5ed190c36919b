import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import * as z from "zod/mini";
import { providersByHost } from "../../lib/providers/detect.ts";
import { ExtensionHand } from "../score/extension-hand.ts";
import { faultsOf, knownFaultsFile } from "../score/faults.ts";
import { readCorpus } from "../score/format.ts";
import { score } from "../score/score.ts";

/** Of the whole corpus, what may be lost when no provider is known, in percent. */
const MOST_POINTS_LOST = 3;
/** A score of half of the corpus. */
const TIME_LIMIT_MS = 300_000;

const { pages } = readCorpus(join(import.meta.dirname, "../corpus"));
const cases = pages.flatMap((page) => page.cases);
const allFields = cases.flatMap(({ fields = {} }) => Object.keys(fields)).length;
const allFills = cases.filter(({ outcome }) => outcome === "fill").length;
/** With the entries these are the faults, which the test of the corpus holds. */
const known = z.parse(z.array(z.string()), JSON.parse(readFileSync(knownFaultsFile, "utf8")));

/** Every other page is read alike with the entries and without. */
const onFile = pages.filter(({ url }) => providersByHost(new URL(url).hostname).length > 0);

const points = (lost: number, of: number) => (100 * lost) / of;

test("with all provider entries switched off, at most 3 points are lost and nothing becomes wrong", async () => {
  test.setTimeout(TIME_LIMIT_MS);
  expect(onFile.length).toBeGreaterThan(10);
  const hand = await ExtensionHand.launch();
  const faults = faultsOf(await score(hand, onFile, { hints: false, truth: false }));
  await hand.close();
  const added = faults.filter((fault) => !known.includes(fault));
  expect(added.filter((fault) => fault.includes(": WRONG "))).toEqual([]);
  const unnamed = added.flatMap(
    (fault) => /: not named: (.*)$/.exec(fault)?.[1]?.split(", ") ?? [],
  );
  expect(points(unnamed.length, allFields)).toBeLessThanOrEqual(MOST_POINTS_LOST);
  const unfilled = added.filter((fault) => fault.endsWith(": not filled"));
  expect(points(unfilled.length, allFills)).toBeLessThanOrEqual(MOST_POINTS_LOST);
});
