import { expect, test } from "./fixtures.ts";

test("the sidebar does not open by itself, and stays beside the page once it was opened", async ({
  firefoxOwner: owner,
}) => {
  const { browser } = owner;
  const options = await owner.connect();
  await options.sees("Connected. Your account has");
  const page = await owner.openDnsPage("lindenbakery.example");
  expect(await browser.hasSidebar()).toBe(false);

  const popup = await owner.openPopup(page);
  await popup.sees("0 of 4 records are right");
  await popup.press("Keep open beside the page");
  const sidebar = await browser.sidebar();
  await sidebar.sees("Step 1 of 4");
  await sidebar.sees("This page edits the DNS of");
  await sidebar.press(/^DMARC: /);
  await sidebar.press(/^Fill in$/);
  await sidebar.sees("then press Save on the page yourself");
  await sidebar.press("Undo");
  await sidebar.sees("Undone. The page is as it was before.");
  await browser.endEventPage();
  await sidebar.press(/^Fill in/);
  await sidebar.sees("then press Save on the page yourself");
  await owner.save(page);
  await sidebar.sees("Save noticed at");
  await sidebar.sees("Seen in DNS", 60_000);
});
