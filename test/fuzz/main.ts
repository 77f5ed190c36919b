/**
 * `npm run fuzz [-- SUBJECT [INPUTS [SEED]]]`: a million inputs for every parser, or for those of
 * which the name begins with SUBJECT. Ends with 1 where one of them complains.
 */
import { notLinear } from "./linear.ts";
import type { FuzzTarget } from "./target.ts";
import { fuzzTargets } from "./targets.ts";

const MILLION = 1_000_000;
/** Inputs of one report of how far it is. */
const STRETCH = 100_000;

const [subject = "", inputs = String(MILLION), seed = String(Date.now() % MILLION)] =
  process.argv.slice(2);
const targets = fuzzTargets.filter(({ name }) => name.startsWith(subject));
if (targets.length === 0) {
  console.error(
    `no parser begins with ${subject}: ${fuzzTargets.map(({ name }) => name).join(", ")}`,
  );
  process.exit(64);
}

/** What a TXT record can hold (RFC 1035 §3.2.1). */
const LONGEST = 65_535;

/** Milliseconds that the slowest of the hard inputs takes, regular expressions included. */
function slowestOf(target: FuzzTarget): number {
  const times = target.hard.map((make) => {
    const run = make(LONGEST);
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.max(...times);
}

let complaints = 0;
for (const target of targets) {
  const started = performance.now();
  for (let done = 0; done < Number(inputs); done += STRETCH) {
    const complaint = target.fuzz(Math.min(STRETCH, Number(inputs) - done), Number(seed) + done);
    if (complaint === null) continue;
    console.error(`✗ ${target.name}: ${complaint}`);
    complaints++;
  }
  const seconds = (performance.now() - started) / 1000;
  const slowest = slowestOf(target);
  console.log(
    `${target.name}: ${inputs} inputs, seed ${seed}, ${seconds.toFixed(0)} s; ` +
      `slowest of the hard ones at 64 KB: ${slowest.toFixed(0)} ms`,
  );
}
// Counting steps makes the rest of the process slow.
for (const target of targets) {
  for (const line of await notLinear(target)) {
    console.error(`✗ ${line}`);
    complaints++;
  }
}
process.exit(complaints === 0 ? 0 : 1);
