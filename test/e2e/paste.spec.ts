import type { Lab } from "../lab/lab.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

/** What Mila's panel shows of the records that mail depends on, copied as a table. */
function panelTable(lab: Lab): string {
  const rows = lab.requiredRecords(DOMAIN).flatMap((record) => {
    const host = record.name === DOMAIN ? "@" : record.name.slice(0, -DOMAIN.length - 1);
    if (record.type === "MX")
      return [["MX", host, record.data.exchange, String(record.data.preference)]];
    return record.type === "TXT" ? [["TXT", host, record.data.text, ""]] : [];
  });
  return [["Type", "Host", "Value", "Priority"], ...rows]
    .map((cells) => cells.join("\t"))
    .join("\n");
}

test("without any token: the records are pasted, filled in, saved, and seen in DNS", async ({
  lab,
  browserOfOwner,
  owner,
}) => {
  const paste = await browserOfOwner.context.newPage();
  await paste.goto(browserOfOwner.address("paste.html"));
  await paste.getByLabel("What the panel shows").fill(`${panelTable(lab)}\nCopy`);
  await expect(paste.getByText("Enter the domain above to see the records.")).toBeVisible();
  await paste.getByLabel("Domain", { exact: true }).fill(DOMAIN);
  await expect(paste.getByRole("checkbox")).toHaveCount(4);
  await expect(paste.getByText("A word of the page, such as a button's")).toBeVisible();
  await paste.getByRole("button", { name: "Use these 4 records" }).click();
  await paste.getByText(`Taken for ${DOMAIN}.`).waitFor();

  const page = await owner.openDnsPage(DOMAIN);
  const popup = await owner.openPopup(page);
  await popup.sees(DOMAIN);
  await owner.fill(popup, /^DKIM: /);
  await popup.close();
  await owner.save(page);
  const again = await owner.openPopup(page);
  await again.press("Check now");
  await again.sees("1 of 4 records are right", 60_000);
  await again.sees("You pasted these records.");
  expect(lab.history.apiCalls()).toEqual([]);

  await again.press("Forget this domain");
  await again.press("Yes, forget it");
  await again.sees("Connect to Mila");
});

test("what was pasted gives way to what Mila tells, and a domain of hers takes no paste", async ({
  lab,
  browserOfOwner,
  owner,
}) => {
  await owner.isConnected();
  const paste = await browserOfOwner.context.newPage();
  await paste.goto(browserOfOwner.address("paste.html"));
  await paste.getByLabel("What the panel shows").fill(`${DOMAIN}\n${panelTable(lab)}`);
  await paste.getByRole("button", { name: "Use these 4 records" }).click();
  await expect(
    paste.getByText(`Mila tells the assistant the records of ${DOMAIN} already.`),
  ).toBeVisible();
});
