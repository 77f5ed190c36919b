import { drawnIn } from "./editor/drawn.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

test("the badge in the page follows what is seen in DNS, though no view is open", async ({
  browserOfOwner,
  owner,
}) => {
  await owner.isConnected();
  const page = await owner.openDnsPage(DOMAIN);
  const devtools = await browserOfOwner.context.newCDPSession(page);
  const shown = async (text: string) => (await drawnIn(devtools, text)).length;
  const popup = await owner.openPopup(page);
  await popup.sees("0 of 4 records are right");
  await expect.poll(() => shown("Mila: 0 of 4 right")).toBe(1);
  await owner.fill(popup, /^DMARC: /);
  await popup.close();
  await browserOfOwner.killWorker();
  await owner.save(page);
  await expect.poll(() => shown("Mila: 1 of 4 right"), { timeout: 90_000 }).toBe(1);
  await expect.poll(() => shown("✓")).toBe(1);
});
