/**
 * `npm start`: builds the extension, starts the lab, and opens the browser on the DNS pages of the
 * lab's registrars, connected. Without a display it goes the same way by itself and takes pictures.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Owner } from "../journey/owner.ts";
import { registrarIds } from "../lab/hosts.ts";
import { type Lab, startLab } from "../lab/lab.ts";
import { findBrowser, NoBrowserError } from "../setup/browser.ts";
import { OwnerBrowser } from "../setup/owner-browser.ts";
import { Album } from "./album.ts";
import { guidedTour } from "./guided-tour.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** How long the tour's resolvers remember: long enough to be seen, short enough to be waited for. */
const TOUR_TTL_SECONDS = 20;
const DOMAIN = "lindenbakery.example";

const { values: options } = parseArgs({
  options: {
    /** Go the tour even where there is a display. */
    tour: { type: "boolean", default: false },
    pictures: { type: "string", default: join(root, ".cache", "tour") },
    state: { type: "string", default: join(root, ".cache", "lab") },
  },
});

function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  console.log("• building the extension");
  const done = spawnSync("wxt", ["build", "-b", "chrome"], { cwd: root, encoding: "utf8" });
  if (done.status === 0) return;
  console.error(done.stdout + done.stderr);
  process.exit(1);
}

function browserOrExit(): void {
  try {
    console.log(`• browser: ${findBrowser()}`);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function inTheLab<T>(
  lab: Lab,
  headless: boolean,
  use: (owner: Owner) => Promise<T>,
): Promise<T> {
  const browser = await OwnerBrowser.open({ browserArguments: lab.browserArguments, headless });
  try {
    return await use(new Owner(lab, browser));
  } finally {
    await browser.close();
    await lab.stop();
  }
}

async function tour(): Promise<number> {
  // A tour starts from the beginning, so it has a world of its own.
  const lab = await startLab({
    stateDir: mkdtempSync(join(tmpdir(), "mila-tour-")),
    negativeTtlSeconds: TOUR_TTL_SECONDS,
    existingTtlSeconds: TOUR_TTL_SECONDS,
  });
  const album = new Album(resolve(options.pictures));
  console.log("• no display: going the tour headless, with a picture of each step\n");
  const passed = await inTheLab(lab, true, (owner) => guidedTour(owner, DOMAIN, album));
  console.log(`\n${album.size} pictures in ${relative(process.cwd(), album.folder) || "."}`);
  console.log(passed ? `${DOMAIN}: all records pass` : `${DOMAIN} did not turn all-pass`);
  return passed ? 0 : 1;
}

async function open(): Promise<number> {
  const lab = await startLab({ stateDir: resolve(options.state) });
  await inTheLab(lab, false, async (owner) => {
    const page = await owner.connect();
    await page.getByText("Connected. Your account has").waitFor();
    await page.close();
    for (const registrar of registrarIds) await owner.openDnsPage(DOMAIN, registrar);
    const dns = await owner.openDnsPage(DOMAIN);
    await dns.bringToFront();
    console.log(`• the browser stands on the DNS page of ${DOMAIN}, connected to the lab, with a`);
    console.log("  tab for each of its three registrars, who edit the same zone:");
    for (const registrar of registrarIds) console.log(`  - ${lab.registrars[registrar].make}`);
    console.log("  press the assistant's icon on the toolbar (pin it from the puzzle menu)");
    console.log(`  faults can be picked at http://127.0.0.1:${lab.controlPort}/faults`);
    console.log("  close the browser to end");
    await owner.browser.context.waitForEvent("close", { timeout: 0 });
  });
  return 0;
}

browserOrExit();
build();
process.exitCode = options.tour || !hasDisplay() ? await tour() : await open();
