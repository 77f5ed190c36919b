import { REQUIRED } from "../../journey/record-card.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

test("the owner gets every record right in Firefox, its event page ended before each step", async ({
  lab,
  firefoxOwner: owner,
}) => {
  const { browser } = owner;
  const options = await owner.connect();
  await options.sees("Connected. Your account has 5 domains.");
  const page = await owner.openDnsPage(DOMAIN);
  for (const card of REQUIRED) {
    await browser.endEventPage();
    const popup = await owner.openPopup(page);
    await popup.sees(DOMAIN);
    await owner.fill(popup, card);
    await popup.close();
    await browser.endEventPage();
    await owner.save(page);
  }
  for (const server of ["mx1.postfix-haus.example", "mx2.postfix-haus.example"]) {
    await owner.deleteRow(page, server);
  }
  await browser.endEventPage();
  const popup = await owner.openPopup(page);
  await popup.press("Check now");
  await popup.sees("All records are right", 60_000);
  await expect.poll(() => browser.badge()).toBe("✓");

  const spf = lab.zones
    .records(DOMAIN)
    .filter((record) => record.type === "TXT" && record.text.startsWith("v=spf1"));
  expect(spf).toHaveLength(1);
  expect(spf[0]).toMatchObject({
    text: expect.stringMatching(/^v=spf1 include:spf\.mailingmonkey\.example include:\S+ ~all$/),
  });
});
