/**
 * `npm run mutations [-- --count N] [--seed N] [--page NAME]… [--write]`: reads changed surveys of
 * the corpus and counts what comes of them; with `--write` the counts are put into
 * docs/recognition.md. Exit status 1 where a part was named wrongly.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readCorpus } from "../score/format.ts";
import { gatherSubjects } from "./gather.ts";
import { recognitionFile, recognitionPage, runLines } from "./page.ts";
import { runMutations } from "./run.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    page: { type: "string", multiple: true },
    write: { type: "boolean", default: false },
  },
});
const { pages } = readCorpus("test/corpus");
const wanted = pages.filter(({ name }) => values.page?.includes(name) ?? true);

const subjects = await gatherSubjects(wanted);
const run = runMutations(subjects, { count: Number(values.count), seed: Number(values.seed) });
for (const line of runLines(run)) console.log(line);
for (const line of new Set(run.wrong)) console.log(`✗ ${line}`);
if (values.write) writeFileSync(recognitionFile, recognitionPage(run));
process.exitCode = run.wrong.length > 0 ? 1 : 0;
