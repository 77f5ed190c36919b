/**
 * `npm run corpus -- DIR`: plays a perfect owner through every case of a folder of pages, so that a
 * page whose truth is inconsistent is found before any score counts. Exit status 1 where a case
 * cannot be played, 2 where the folder breaks the format.
 */
import { chromium } from "@playwright/test";
import { findBrowser } from "../setup/browser.ts";
import { readCorpus } from "./format.ts";
import { playAll } from "./play-all.ts";

const [folder = "test/corpus", ...only] = process.argv.slice(2);
const { pages, faults } = readCorpus(folder);
for (const { file, reason } of faults) console.error(`${file}: ${reason}`);
const wanted = only.length === 0 ? pages : pages.filter(({ name }) => only.includes(name));

const started = performance.now();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const played = await playAll(context, wanted);
await browser.close();

for (const { page, title, faults } of played) {
  for (const fault of faults) console.log(`✗ ${page}: ${title}: ${fault}`);
}
const broken = played.filter((one) => one.faults.length > 0).length;
const decoys = wanted.filter(({ cases }) => cases.length === 0).length;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${wanted.length} pages, ${decoys} of them decoys; ${played.length} cases played, ${broken} broken, in ${seconds} s`,
);
process.exitCode = faults.length > 0 ? 2 : broken > 0 ? 1 : 0;
