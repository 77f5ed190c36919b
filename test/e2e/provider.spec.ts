import { expect, test } from "./fixtures.ts";

test("a page of another zone is not filled, and the popup says whose it is", async ({
  lab,
  owner,
}) => {
  await owner.connect();
  const page = await owner.openDnsPage("harbourlaw.example");
  const popup = await owner.openPopup(page);
  await popup.sees("This page edits the DNS of harbourlaw.example");
  await popup.press(/^harbourlaw\.example, choose another domain/);
  await popup.press(/^lindenbakery\.example/);
  await popup.sees("This page edits harbourlaw.example, not lindenbakery.example");
  await owner.openCard(popup, /^MX: /);
  expect(await popup.offers(/^Fill in/)).toBe(false);
  expect(lab.history.saves()).toEqual([]);
});

test("records are written the way the serving provider wants them, and by plain names on demand", async ({
  browserOfOwner,
  owner,
}) => {
  await owner.connect();
  const blank = await browserOfOwner.context.newPage();
  await blank.goto(browserOfOwner.address("options.html"));
  const popup = await owner.openPopup(blank);
  await popup.press(/choose another domain/);
  await popup.press(/^sailmaker\.example/);
  await popup.sees("Written the way Cloudflare wants it", 30_000);
  await owner.openCard(popup, /^DKIM: /);
  expect(await popup.text()).toMatch(/\S+\._domainkey\n/);
  await popup.press("Plain names");
  await popup.sees(/\._domainkey\.sailmaker\.example/);
});

test("nothing outside the record's form is touched", async ({ owner }) => {
  await owner.connect();
  const page = await owner.openDnsPage("lindenbakery.example");
  await page.getByLabel("Search records").fill("my search");
  const popup = await owner.openPopup(page);
  await popup.sees("lindenbakery.example");
  await owner.fill(popup, /^DKIM: /);
  await expect(page.getByLabel("Search records")).toHaveValue("my search");
  await expect(page.getByRole("contentinfo").getByRole("textbox")).toHaveValue("");
  await expect(page.getByLabel("Host")).toHaveValue(/\._domainkey$/);
});

test("the token is nowhere that a page or its scripts can read", async ({ lab, owner }) => {
  const options = await owner.connect();
  await options.getByText("Connected. Your account has").waitFor();
  const stored = JSON.stringify(await options.evaluate("chrome.storage.local.get(null)"));
  expect(stored).toContain("lindenbakery.example");
  expect(stored).not.toContain(lab.tokens.owner);
});

test("a page that is still loading when the icon is pressed is seen once it stands", async ({
  owner,
}) => {
  await owner.isConnected();
  const page = await owner.openDnsPage("lindenbakery.example");
  const address = page.url();
  const popup = await owner.openPopup(page);
  await popup.sees("This page edits the DNS of");
  await page.goto(address.replace(/dns$/, "nothing-here"));
  await popup.sees("No DNS editor");
  await page.goto(address);
  await popup.sees("This page edits the DNS of");
});
