import { StepCounter } from "./steps.ts";
import type { FuzzTarget } from "./target.ts";

/** Characters of the shorter input: enough that what does not grow with it does not matter. */
const LENGTH = 4_000;
/** Twice the input may take twice the steps, and a little more. */
const MAX_GROWTH = 2.1;

/** The hard inputs of a target for which the steps grow faster than their length. */
export async function notLinear(target: FuzzTarget): Promise<string[]> {
  const counter = new StepCounter();
  await counter.start();
  const found: string[] = [];
  for (const [index, make] of target.hard.entries()) {
    const [once, twice] = [make(LENGTH), make(2 * LENGTH)];
    // Code is counted block by block from its second run on.
    for (const run of [once, twice]) await counter.count(run);
    const growth = (await counter.count(twice)) / Math.max(1, await counter.count(once));
    if (growth > MAX_GROWTH)
      found.push(`${target.name}, hard input ${index}: ×${growth.toFixed(2)}`);
  }
  await counter.stop();
  return found;
}
