import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../setup/browser.ts";
import { openGallery } from "./bundle.ts";
import { show } from "./show.ts";
import { galleryStates } from "./states.ts";

/**
 * Takes a picture of each view in each state, in both schemes and at each width:
 * `node test/gallery/shoot.ts [FOLDER] [PART-OF-A-NAME]`. With no folder: `docs/screens`.
 */

const [folder = "docs/screens", only = ""] = process.argv.slice(2);
const SCHEMES = ["light", "dark"] as const;
/** As wide as the popup is, and the narrowest that it is used at. */
const POPUP_WIDTHS = [400, 320];
const TAB_WIDTHS = [960, 320];
/** Browsers make no popup higher; the pictures show the whole content all the same. */
const HEIGHT = 600;

const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
mkdirSync(folder, { recursive: true });

for (const state of galleryStates.filter(({ name }) => name.includes(only))) {
  for (const colorScheme of SCHEMES) {
    for (const width of state.view === "popup" ? POPUP_WIDTHS : TAB_WIDTHS) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: state.view === "popup" ? HEIGHT : HEIGHT + 200 },
        locale: "en-GB",
        timezoneId: "UTC",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await show(page, gallery.url, state);
      // A full-page picture shows what is sticky where the page was scrolled to.
      await page.evaluate(() => scrollTo(0, 0));
      const path = join(folder, `${state.name}.${colorScheme}.${width}.png`);
      await page.screenshot({ path, fullPage: true });
      await context.close();
    }
  }
  console.log(state.name);
}

await browser.close();
gallery.close();
