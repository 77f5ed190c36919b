/**
 * `npm run bench [-- NAME] [--write]`: every benchmark, or the one of that name, each figure as a
 * ratio; with `--write` they are put into docs/benchmarks.md.
 */
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { recognitionBenchmark } from "./recognition.ts";
import { spfBenchmark } from "./spf.ts";
import { verifyBenchmark } from "./verify.ts";

const benchmarks: Record<string, { about: string; run: () => Promise<string[]> }> = {
  verify: {
    about:
      "`verifyDomain` on a domain in which all is right, with three resolvers over HTTP in the same process, whose work is on both sides. " +
      "*Bare* is what nobody can do without who wants to know the answers: each message is written, sent, received, decoded and held against its question by the same client, and not judged. " +
      "*Unread* leaves out the decoding, the time-out and the check. `verifyDomain` does all that is bare, and judges. " +
      "Both sides run in turns, after 300 rounds that do not count",
    run: verifyBenchmark,
  },
  spf: { about: "The evaluation of SPF on the suite of RFC 7208", run: spfBenchmark },
  recognition: {
    about:
      "Survey and recognition of a page in a real Chromium, against one walk over the same page that reads of each element its name, its text and whether it is drawn",
    run: recognitionBenchmark,
  },
};

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean" } },
  allowPositionals: true,
});
const [wanted] = positionals;
const chosen = Object.entries(benchmarks).filter(([name]) => !wanted || name === wanted);
if (chosen.length === 0) {
  console.error(`no benchmark ${wanted}: ${Object.keys(benchmarks).join(", ")}`);
  process.exit(64);
}
if (values.write && wanted !== undefined) {
  console.error("--write goes with all benchmarks");
  process.exit(64);
}

const page = [
  "# Benchmarks",
  "",
  "Written by `npm run bench -- --write`. Every figure is a ratio within one run, since no machine is" +
    " as fast as another: the median, and in brackets between which half of the rounds lie." +
    ` This run: Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}.`,
];
for (const [name, { about, run }] of chosen) {
  page.push("", `## ${name}`, "", `${about}.`, "");
  for (const line of await run()) {
    console.log(`${name}: ${line}`);
    page.push(`- ${line}`);
  }
}
if (values.write)
  writeFileSync(new URL("../../docs/benchmarks.md", import.meta.url), `${page.join("\n")}\n`);
process.exit(0);
