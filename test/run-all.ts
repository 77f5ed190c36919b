/**
 * What `npm test` runs once the node modules are there: types, lint, rooms, unit, both builds,
 * end-to-end. Every step runs even when an earlier one failed, so that one run shows all.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { provideFirefox } from "./firefox/find-firefox.ts";
import { findBrowser, NoBrowserError } from "./setup/browser.ts";
import { type Counts, endToEndCounts, unitCounts } from "./setup/counts.ts";
import { findProgram, installPackage } from "./setup/system-package.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const unitReport = join(root, ".cache", "unit.json");
const endToEndReport = join(root, ".cache", "e2e.json");

const total: Counts = { passed: 0, failed: [], skipped: [] };

function say(text: string): void {
  console.log(`\n• ${text}`);
}

function run(command: string, args: readonly string[]): boolean {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  return done.status === 0;
}

/** A check that counts as one test. */
function check(title: string, command: string, ...args: string[]): void {
  say(title);
  if (run(command, args)) total.passed++;
  else {
    console.error(`✗ ${title}`);
    total.failed.push(title);
  }
}

/** A runner with tests of its own: its counts are added, and a run without a report is a failure. */
function suite(
  title: string,
  report: string,
  count: (file: string) => Counts,
  ...command: string[]
) {
  say(title);
  const [program = "", ...args] = command;
  const ended = run(program, args);
  if (!existsSync(report)) {
    console.error(`✗ ${title}: the runner wrote no report`);
    total.failed.push(`${title}: the runner wrote no report`);
    return;
  }
  const counts = count(report);
  total.passed += counts.passed;
  total.skipped.push(...counts.skipped);
  // A runner can fail without a failed test: an import that breaks, no test at all.
  const unnamed = ended || counts.failed.length > 0 ? [] : [`${title}: the runner failed`];
  total.failed.push(...counts.failed, ...unnamed);
}

/** Without a Chromium there is nothing to test with; without a Firefox its tests are skipped. */
function provideBrowsers(): void {
  try {
    console.log(`• browser: ${findBrowser()}`);
    const firefox = provideFirefox();
    console.log(firefox.ok ? `• Firefox: ${firefox.program}` : `• no Firefox: ${firefox.reason}`);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** BIND is wanted by one test, which is skipped with its reason where there is none. */
function provideNameServer(): void {
  if (findProgram("named")) return;
  const done = installPackage("bind9");
  if (!done.ok) console.log(`• no BIND 9 for its one test: ${done.reason}`);
}

mkdirSync(join(root, ".cache"), { recursive: true });
for (const report of [unitReport, endToEndReport]) rmSync(report, { force: true });
provideBrowsers();
provideNameServer();

check("types", "tsc", "--noEmit", "-p", ".");
check(
  "types of the pure rooms, without a browser's",
  "tsc",
  "--noEmit",
  "-p",
  "tsconfig.pure.json",
);
check("lint and format", "biome", "check", "--error-on-warnings", ".");
check("rooms", "node", "test/check/rooms.ts");
check("dead code", "knip", "--no-config-hints");
suite(
  "unit tests",
  unitReport,
  (file) => unitCounts(file, root),
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
);
check("build for Chrome", "wxt", "build", "-b", "chrome");
check("build for Firefox", "wxt", "build", "-b", "firefox", "--mv3");
check("add-on lint of the Firefox build", "node", "test/check/firefox-lint.ts");
suite(
  "end-to-end tests in Chromium and Firefox",
  endToEndReport,
  endToEndCounts,
  "playwright",
  "test",
);

if (total.skipped.length > 0) {
  say("skipped");
  for (const title of total.skipped) console.log(`  ${title}`);
}
// Right before the last line: where a log is kept, its end is what is read.
if (total.failed.length > 0) {
  say("failed");
  for (const title of total.failed) console.log(`  ${title}`);
}
console.log(
  `\n${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`,
);
process.exit(total.failed.length === 0 ? 0 : 1);
