import { findProgram } from "../setup/system-package.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "harbourlaw.example";

test.use({ labOptions: { dns: "bind", negativeTtlSeconds: 2, existingTtlSeconds: 2 } });

test("with BIND 9 as the name server a record turns right after its Save", async ({ owner }) => {
  test.skip(findProgram("named") === null, "BIND 9 (named) is not installed and could not be");
  await owner.connect();
  const page = await owner.openDnsPage(DOMAIN);
  for (const card of [/^DKIM: /, /^DMARC: /]) {
    const popup = await owner.openPopup(page);
    await popup.sees(DOMAIN);
    await owner.fill(popup, card);
    await popup.close();
    await owner.save(page);
  }
  const popup = await owner.openPopup(page);
  await popup.press("Check now");
  await popup.sees(/2 of 5 records/, 60_000);
  expect(await popup.offers(/^DKIM: .*Right/)).toBe(true);
  expect(await popup.offers(/^DMARC: .*Right/)).toBe(true);
});
