/** `npm run bench [-- NAME]`: every benchmark, or the one of that name, each figure as a ratio. */
import { spfBenchmark } from "./spf.ts";

const benchmarks: Record<string, () => Promise<string[]>> = { spf: spfBenchmark };

const [wanted] = process.argv.slice(2);
const chosen = Object.entries(benchmarks).filter(([name]) => !wanted || name === wanted);
if (chosen.length === 0) {
  console.error(`no benchmark ${wanted}: ${Object.keys(benchmarks).join(", ")}`);
  process.exit(64);
}
for (const [name, run] of chosen) for (const line of await run()) console.log(`${name}: ${line}`);
