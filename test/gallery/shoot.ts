import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser } from "../setup/browser.ts";
import { openGallery } from "./bundle.ts";
import type { GalleryState } from "./gallery-state.ts";
import { fileOf, POPUP_WIDTHS, SCHEMES, selections, TAB_WIDTHS } from "./selections.ts";
import { show } from "./show.ts";
import { galleryStates } from "./states.ts";
import { tableOf } from "./table.ts";

/**
 * Takes pictures of the views: `node test/gallery/shoot.ts [FOLDER] [PART-OF-A-NAME]` of each state,
 * in both schemes and at each width; with `--selection NAME` only of those that are kept, with a page
 * that shows them.
 */

const { values, positionals } = parseArgs({
  options: { selection: { type: "string" } },
  allowPositionals: true,
});
const selection = values.selection === undefined ? null : selections[values.selection];
if (selection === undefined) {
  throw new Error(`there is no selection ${values.selection}, but ${Object.keys(selections)}`);
}
const [folder = selection?.folder ?? ".cache/gallery", only = ""] = positionals;
/** Browsers make no popup higher; the pictures show the whole content all the same. */
const POPUP_HEIGHT = 600;
const TAB_HEIGHT = 800;

const kept = selection && new Set(selection.pictures.map(fileOf));

/** Views that stand beside a page, and not in a tab of their own. */
function isNarrow({ view }: GalleryState): boolean {
  return view === "popup" || view === "sidepanel";
}

/** The pictures of a state that are asked for. */
function wanted(state: GalleryState) {
  const widths = isNarrow(state) ? POPUP_WIDTHS : TAB_WIDTHS;
  return SCHEMES.flatMap((scheme) =>
    widths.map((width) => ({ state: state.name, scheme, width })),
  ).filter((picture) => kept === null || kept.has(fileOf(picture)));
}

const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
mkdirSync(folder, { recursive: true });
const taken = new Set<string>();

for (const state of galleryStates.filter(({ name }) => name.includes(only))) {
  const pictures = wanted(state);
  if (pictures.length === 0) continue;
  const height = isNarrow(state) ? POPUP_HEIGHT : TAB_HEIGHT;
  const context = await browser.newContext({
    viewport: { width: Math.max(...pictures.map(({ width }) => width)), height },
    locale: "en-GB",
    timezoneId: "UTC",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await show(page, gallery.url, state);
  // What is under the pointer looks other than the rest.
  await page.mouse.move(0, 0);
  for (const picture of pictures) {
    await page.emulateMedia({ colorScheme: picture.scheme });
    await page.setViewportSize({ width: picture.width, height });
    // A full-page picture shows what is sticky where the page was scrolled to.
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(folder, fileOf(picture)), fullPage: true });
    taken.add(fileOf(picture));
  }
  await context.close();
  console.log(state.name);
}

await browser.close();
gallery.close();

if (kept !== null && selection !== null && only === "") {
  const missing = [...kept].filter((file) => !taken.has(file));
  if (missing.length > 0) throw new Error(`the gallery has no ${missing.join(", ")}`);
  const command = `npm run gallery -- --selection ${values.selection}`;
  writeFileSync(join(folder, "README.md"), tableOf(selection, command));
}
