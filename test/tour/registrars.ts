/**
 * Takes pictures of the lab's registrars with a record filled in, in both schemes:
 * `npm run build && npm run pictures:registrars [-- FOLDER]`.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Owner } from "../journey/owner.ts";
import { REQUIRED } from "../journey/record-card.ts";
import { registrarIds } from "../lab/hosts.ts";
import { type Lab, startLab } from "../lab/lab.ts";
import { OwnerBrowser } from "../setup/owner-browser.ts";

const [folder = "docs/registrars"] = parseArgs({ allowPositionals: true }).positionals;
const DOMAIN = "lindenbakery.example";
const SCHEMES = ["light", "dark"] as const;
const [MX = /^MX: /] = REQUIRED;

async function shoot(lab: Lab, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  const { browserArguments } = lab;
  const browser = await OwnerBrowser.open({ browserArguments, headless: true, colorScheme });
  try {
    const owner = new Owner(lab, browser);
    await owner.isConnected();
    for (const registrar of registrarIds) {
      const page = await owner.openDnsPage(DOMAIN, registrar);
      const popup = await owner.openPopup(page);
      await popup.sees(DOMAIN);
      await owner.fill(popup, MX);
      await popup.close();
      await page.screenshot({ path: join(folder, `${registrar}.${colorScheme}.png`) });
    }
  } finally {
    await browser.close();
  }
}

mkdirSync(folder, { recursive: true });
const stateDir = mkdtempSync(join(tmpdir(), "mila-lab-"));
const lab = await startLab({ stateDir });
try {
  for (const scheme of SCHEMES) await shoot(lab, scheme);
} finally {
  await lab.stop();
  rmSync(stateDir, { recursive: true, force: true });
}
console.log(`pictures in ${folder}`);
