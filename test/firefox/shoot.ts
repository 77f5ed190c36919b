/**
 * Takes pictures of the extension in a real Firefox, in both schemes:
 * `npm run build:firefox && npm run pictures:firefox [-- FOLDER]`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { REQUIRED } from "../journey/record-card.ts";
import { type Lab, startLab } from "../lab/lab.ts";
import { provideFirefox } from "./find-firefox.ts";
import { FirefoxBrowser } from "./firefox-browser.ts";
import { FirefoxOwner } from "./firefox-owner.ts";

const [folder = "docs/firefox"] = parseArgs({ allowPositionals: true }).positionals;
const DOMAIN = "lindenbakery.example";
const SCHEMES = ["light", "dark"] as const;
const [MX = /^MX: /] = REQUIRED;

async function shoot(lab: Lab, colorScheme: (typeof SCHEMES)[number], program: string) {
  const browser = await FirefoxBrowser.open({ program, proxyPort: lab.proxyPort, colorScheme });
  try {
    const owner = new FirefoxOwner(lab, browser);
    await browser.pinIcon();
    const options = await owner.connect();
    await options.sees("Connected. Your account has");
    const page = await owner.openDnsPage(DOMAIN);
    const popup = await owner.openPopup(page);
    await popup.sees("0 of 4 records are right");
    await owner.fill(popup, MX);
    writeFileSync(join(folder, `filled.${colorScheme}.png`), await browser.picture());
  } finally {
    await browser.close();
  }
}

const firefox = provideFirefox();
if (!firefox.ok) throw new Error(`no Firefox to take pictures with: ${firefox.reason}`);
mkdirSync(folder, { recursive: true });
for (const scheme of SCHEMES) {
  const stateDir = mkdtempSync(join(tmpdir(), "mila-lab-"));
  const lab = await startLab({ stateDir });
  try {
    await shoot(lab, scheme, firefox.program);
  } finally {
    await lab.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
}
console.log(`pictures in ${folder}`);
