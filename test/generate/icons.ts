import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../setup/browser.ts";

/**
 * Makes the icons of the extension from the product's mark: `node test/generate/icons.ts`. WXT puts
 * whatever lies in `public/icon` into the manifest.
 */

const ROOT = join(import.meta.dirname, "../..");
const MARK = join(ROOT, "components/mark/mark.svg");
const FOLDER = join(ROOT, "public/icon");
/** Toolbar at one and two device pixels, the list of extensions, the store and the install. */
const SIZES = [16, 32, 48, 128];

const svg = readFileSync(MARK, "utf8");
const browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false });
mkdirSync(FOLDER, { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  writeFileSync(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
