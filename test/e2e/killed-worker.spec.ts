import { REQUIRED } from "../journey/owner.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

test("the journey ends all-pass though the worker is killed between its steps", async ({
  browserOfOwner,
  lab,
  owner,
}) => {
  await owner.isConnected();
  await browserOfOwner.killWorker();
  const page = await owner.openDnsPage(DOMAIN);
  for (const card of REQUIRED) {
    const popup = await owner.openPopup(page);
    await popup.sees(DOMAIN);
    await browserOfOwner.killWorker();
    await owner.fill(popup, card);
    await popup.close();
    await browserOfOwner.killWorker();
    await owner.save(page);
  }
  await owner.deleteRow(page, "mx1.postfix-haus.example");
  await browserOfOwner.killWorker();
  await owner.deleteRow(page, "mx2.postfix-haus.example");
  const popup = await owner.openPopup(page);
  await popup.press("Check now");
  await popup.sees("All records are right", 60_000);
  await browserOfOwner.killWorker();
  await expect.poll(() => owner.badge()).toBe("✓");
  expect(lab.history.saves().length).toBeGreaterThanOrEqual(REQUIRED.length);
});

test("a look that was cut short with its worker is made again by the alarm", async ({
  browserOfOwner,
  lab,
  owner,
}) => {
  lab.faults.set("resolver-slow");
  await owner.connect();
  const page = await owner.openDnsPage(DOMAIN);
  const popup = await owner.openPopup(page);
  await popup.sees("Looking now");
  await popup.close();
  await browserOfOwner.killWorker();
  lab.faults.clear();
  lab.history.clear();
  const options = await browserOfOwner.context.newPage();
  await options.goto(browserOfOwner.address("options.html"));
  const alarm = await options.evaluate<{ scheduledTime: number } | undefined>(
    "chrome.alarms.get('next-look')",
  );
  expect(alarm).toBeDefined();
  await expect.poll(() => lab.history.questions().length, { timeout: 90_000 }).toBeGreaterThan(0);
});
