import type { Owner } from "../journey/owner.ts";
import type { OwnerBrowser } from "../setup/owner-browser.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

/** The domain's DNS page, and the panel that the popup opened beside it. */
async function panelBesidePage(browserOfOwner: OwnerBrowser, owner: Owner) {
  await owner.isConnected();
  const page = await owner.openDnsPage(DOMAIN);
  const popup = await owner.openPopup(page);
  await popup.sees(DOMAIN);
  const panel = await browserOfOwner.panelOpenedBy(() => popup.press("Keep open beside the page"));
  return { page, panel };
}

test("the panel stays beside the page: filled, undone, filled again, saved, seen, next", async ({
  browserOfOwner,
  owner,
}) => {
  const { page, panel } = await panelBesidePage(browserOfOwner, owner);
  await panel.sees("Step 1 of 4");
  await panel.sees("This page edits the DNS of");

  await page.getByRole("button", { name: "Add record" }).click();
  await page.getByLabel("Host").fill("mine");
  await panel.press(/^Fill in$/);
  await panel.sees("then press Save on the page yourself");
  await expect(page.getByLabel("Host")).toHaveValue("@");
  await expect(page.getByLabel("Mail server")).toHaveValue(/\.mila\.cx$/);

  await panel.press("Undo");
  await panel.sees("Undone");
  await expect(page.getByLabel("Type")).toHaveValue("A");
  await expect(page.getByLabel("Host")).toHaveValue("mine");

  await browserOfOwner.killWorker();
  await panel.press(/^Fill in/);
  await panel.sees("then press Save on the page yourself");
  await owner.save(page);
  await panel.sees("Save noticed at");
  await browserOfOwner.killWorker();
  await panel.press("Next: SPF");
  await panel.sees("Step 2 of 4");
  await panel.press(/^MX: /);
  // Another provider's MX still stands there: what the owner deletes himself.
  for (const server of ["mx1.postfix-haus.example", "mx2.postfix-haus.example"]) {
    await owner.deleteRow(page, server);
  }
  await panel.sees("Seen in DNS", 60_000);
});

test("what the owner changed after a fill is his, and an undo leaves it", async ({
  browserOfOwner,
  owner,
}) => {
  const { page, panel } = await panelBesidePage(browserOfOwner, owner);
  await panel.press(/^DMARC: /);
  await panel.sees("Step 4 of 4");
  await panel.press(/^Fill in$/);
  await panel.sees("then press Save on the page yourself");
  await page.getByLabel("Host").fill("_dmarc.shop");
  await panel.press("Undo");
  await panel.sees("it was changed since, so it stays");
  await expect(page.getByLabel("Host")).toHaveValue("_dmarc.shop");
});

test("a tab without a grant is a state with its ways out, and the icon is one", async ({
  browserOfOwner,
  owner,
}) => {
  const { page, panel } = await panelBesidePage(browserOfOwner, owner);
  await panel.sees("This page edits the DNS of");
  const other = await browserOfOwner.context.newPage();
  await other.goto(page.url());
  await other.bringToFront();
  await panel.sees("I cannot see this tab");
  const again = await owner.openPopup(other);
  await again.sees("This page edits the DNS of");
  await again.close();
  await page.bringToFront();
  await panel.sees("This page edits the DNS of");
  await other.bringToFront();
  await panel.sees("This page edits the DNS of");
});

test("what the owner says he has saved is looked for", async ({ browserOfOwner, owner }) => {
  const { panel } = await panelBesidePage(browserOfOwner, owner);
  await panel.press(/^DMARC: /);
  await panel.sees("Step 4 of 4");
  await panel.press("I have saved");
  await panel.sees("Save noticed at");
});

test("before anything is filled the panel says which rows are there, and opens the one to change", async ({
  browserOfOwner,
  owner,
}) => {
  const { page, panel } = await panelBesidePage(browserOfOwner, owner);
  await panel.sees("Mail servers of another provider. Filling in goes on");
  await panel.press(/^SPF: /);
  await panel.sees("This row is to be changed:");
  await panel.sees("What it holds for others stays");
  await panel.press("Open this row and fill in");
  await panel.sees("Filled into the row that was there");
  await expect(page.getByLabel("Text")).toHaveValue(/^v=spf1 .*include:\S+mila\.cx/);
});
