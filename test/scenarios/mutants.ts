import { proofsOf, runAll } from "./proofs.ts";
import { shortcomings } from "./run-scenario.ts";

/**
 * `npm run verify:mutants`: switches off each code of the catalogue in turn; a scenario must fail every
 * time, or nothing proves that the code is ever found.
 */
const runs = await runAll();
const broken = runs.filter(({ scenario, report }) => shortcomings(scenario, report).length > 0);
for (const { scenario } of broken) console.error(`fails by itself: ${scenario.title}`);
const proofs = proofsOf(runs);
const survivors = [...proofs].filter(([, by]) => by.length === 0).map(([code]) => code);
for (const [code, by] of proofs)
  console.log(`${code}: ${by.length} of ${runs.length} scenarios fail`);
console.log(`${proofs.size - survivors.length} of ${proofs.size} codes are proved`);
for (const code of survivors) console.error(`survives: ${code}`);
process.exit(survivors.length + broken.length === 0 ? 0 : 1);
