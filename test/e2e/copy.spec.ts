import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

test("each part is copied as this page wants it, and the whole record in lines", async ({
  lab,
  owner,
}) => {
  await owner.isConnected();
  const page = await owner.openDnsPage(DOMAIN);
  const popup = await owner.openPopup(page);
  await owner.openCard(popup, /^DKIM: /);
  const paste = async () => {
    const search = page.getByLabel("Search records");
    await search.fill("");
    await search.press("ControlOrMeta+V");
    return search.inputValue();
  };
  await popup.press("Copy Name", /^DKIM: /);
  await popup.sees("Copied");
  expect(await paste()).toMatch(/^[^.]+\._domainkey$/);
  await popup.press("Copy Value", /^DKIM: /);
  await popup.sees("Copied");
  expect(await paste()).toMatch(/^v=DKIM1; k=rsa; p=[\w+/=]{300,}$/);
  await popup.press("Copy whole record", /^DKIM: /);
  await popup.sees("Copied");
  expect(await paste()).toMatch(/_domainkey/);
  expect(lab.history.saves()).toEqual([]);
});
