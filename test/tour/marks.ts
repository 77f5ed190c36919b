/**
 * Takes pictures of what is drawn into the provider's page, in both schemes:
 * `npm run build && npm run pictures:marks [-- FOLDER]`.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Owner } from "../journey/owner.ts";
import { REQUIRED } from "../journey/record-card.ts";
import { type Lab, startLab } from "../lab/lab.ts";
import { OwnerBrowser } from "../setup/owner-browser.ts";

const [folder = "docs/marks"] = parseArgs({ allowPositionals: true }).positionals;
const DOMAIN = "lindenbakery.example";
const SCHEMES = ["light", "dark"] as const;
const TTL_SECONDS = 2;
const [MX = /^MX: /, , , DMARC = /^DMARC: /] = REQUIRED;

async function shoot(lab: Lab, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  const { browserArguments } = lab;
  const browser = await OwnerBrowser.open({ browserArguments, headless: true, colorScheme });
  try {
    const owner = new Owner(lab, browser);
    await owner.isConnected();
    const page = await owner.openDnsPage(DOMAIN);
    const first = await owner.openPopup(page);
    await first.sees(DOMAIN);
    await owner.fill(first, DMARC);
    await first.close();
    await owner.save(page);
    const second = await owner.openPopup(page);
    await second.sees("1 of 4 records are right", 60_000);
    await second.close();
    await page.screenshot({ path: join(folder, `standing.${colorScheme}.png`) });
    const third = await owner.openPopup(page);
    await owner.fill(third, MX);
    await third.close();
    await page.screenshot({ path: join(folder, `filled.${colorScheme}.png`) });
  } finally {
    await browser.close();
  }
}

mkdirSync(folder, { recursive: true });
for (const scheme of SCHEMES) {
  const stateDir = mkdtempSync(join(tmpdir(), "mila-lab-"));
  const lab = await startLab({
    stateDir,
    negativeTtlSeconds: TTL_SECONDS,
    existingTtlSeconds: TTL_SECONDS,
  });
  try {
    await shoot(lab, scheme);
  } finally {
    await lab.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
}
console.log(`pictures in ${folder}`);
