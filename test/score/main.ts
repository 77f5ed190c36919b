/**
 * `npm run score -- DIR [--json FILE] [--no-hints] [--page NAME] [--known]`: how well the extension
 * recognises and fills the pages of a folder. `--known` writes what is met to the list of known
 * faults. Exit status 1 where anything is wrong, 2 where the
 * folder breaks the format.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "./build-if-needed.ts";
import { ExtensionHand } from "./extension-hand.ts";
import { faultsOf, knownFaultsFile } from "./faults.ts";
import { readCorpus } from "./format.ts";
import { reportOf } from "./report.ts";
import { score } from "./score.ts";
import { isClean, printPage, printTotals, totalsOf } from "./totals.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "string" },
    "no-hints": { type: "boolean", default: false },
    known: { type: "boolean", default: false },
    page: { type: "string", multiple: true },
  },
});

const folder = positionals[0] ?? "test/corpus";
const { pages, faults } = readCorpus(folder);
for (const { file, reason } of faults) console.error(`${file}: ${reason}`);

const wanted = pages.filter(({ name }) => values.page?.includes(name) ?? true);
buildIfNeeded();
const started = performance.now();
const hand = await ExtensionHand.launch();
const scores = await score(hand, wanted, { hints: !values["no-hints"], truth: false });
await hand.close();

const totals = totalsOf(scores);
for (const page of scores) console.log(printPage(page));
console.log(`\n${printTotals(totals)}`);
console.log(`took               ${((performance.now() - started) / 1000).toFixed(0)} s`);
if (values.json) writeFileSync(values.json, JSON.stringify(reportOf(scores, totals), null, 1));
if (values.known) writeFileSync(knownFaultsFile, `${JSON.stringify(faultsOf(scores), null, 2)}\n`);
process.exitCode = faults.length > 0 ? 2 : isClean(totals) ? 0 : 1;
