import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { Owner } from "../journey/owner.ts";
import { type Lab, type LabOptions, startLab } from "../lab/lab.ts";
import { OwnerBrowser } from "../setup/owner-browser.ts";

interface Fixtures {
  labOptions: Omit<LabOptions, "stateDir">;
  lab: Lab;
  browserOfOwner: OwnerBrowser;
  owner: Owner;
}

/** Short enough for a test to wait for, long enough to be remembered meanwhile. */
const SHORT_TTL_SECONDS = 2;

/** Each test has a lab, a browser and an owner of its own. */
export const test = base.extend<Fixtures>({
  labOptions: [
    { negativeTtlSeconds: SHORT_TTL_SECONDS, existingTtlSeconds: SHORT_TTL_SECONDS },
    { option: true },
  ],
  lab: async ({ labOptions }, use) => {
    const stateDir = mkdtempSync(join(tmpdir(), "mila-lab-"));
    const lab = await startLab({ ...labOptions, stateDir });
    await use(lab);
    await lab.stop();
    rmSync(stateDir, { recursive: true, force: true });
  },
  browserOfOwner: async ({ lab, colorScheme }, use) => {
    const browser = await OwnerBrowser.open({
      browserArguments: lab.browserArguments,
      headless: true,
      colorScheme: colorScheme === "dark" ? "dark" : "light",
    });
    await use(browser);
    await browser.close();
  },
  owner: async ({ lab, browserOfOwner }, use) => {
    await use(new Owner(lab, browserOfOwner));
  },
});

export { expect } from "@playwright/test";
