import { describe, expect, test } from "vitest";
import { notLinear } from "./linear.ts";
import { fuzzTargets } from "./targets.ts";

/** Long enough for the slowest machine: what hangs is told all the same. */
const SLOW = 180_000;
/** Inputs a parser; `npm run fuzz` takes a million. */
const INPUTS = 10_000;

describe.each(fuzzTargets)("$name", (target) => {
  test(
    "keeps its word on whatever comes",
    () => {
      expect(target.fuzz(INPUTS, Date.now())).toBeNull();
    },
    SLOW,
  );
});

// Last, since counting makes the rest of the process slow.
test.each(fuzzTargets)(
  "$name takes twice the steps for twice the input",
  async (target) => {
    expect(await notLinear(target)).toEqual([]);
  },
  SLOW,
);
