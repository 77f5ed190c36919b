import type { FaultName } from "../lab/lab.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

test("a wrong token is told at once, in the options, and nothing is stored", async ({ owner }) => {
  const options = await owner.connect("no-such-token");
  await expect(options.getByText("Mila does not accept the token.")).toBeVisible();
  await expect(options.getByText(/Make a new token in Mila's panel/)).toBeVisible();
  const stored = await options.evaluate("chrome.storage.local.get(null)");
  expect(JSON.stringify(stored)).not.toContain("no-such-token");
});

for (const [fault, sentence] of [
  ["api-down", "Mila cannot be reached."],
  ["api-unavailable", "Mila has a problem on its side (status 503)."],
  ["api-rate-limited", "Mila was asked too often and wants a pause."],
  ["api-not-json", "What answered is not the Mila API."],
  ["api-off-contract", "What answered is not the Mila API."],
  ["api-token-revoked", "Mila does not accept the token."],
] as const satisfies [FaultName, string][]) {
  test(`with ${fault} the owner reads «${sentence}», and what was known stays`, async ({
    lab,
    owner,
  }) => {
    await owner.connect();
    const page = await owner.openDnsPage(DOMAIN);
    const first = await owner.openPopup(page);
    await first.sees(/\d of 4 records/);
    await first.close();
    lab.faults.set(fault);
    const popup = await owner.openPopup(page);
    await popup.press("Check now");
    const text = await popup.sees(sentence);
    expect(text).toMatch(/MX[\s\S]*SPF[\s\S]*DKIM[\s\S]*DMARC/);
    lab.faults.clear();
    await popup.press("Check now");
    await expect.poll(() => popup.text()).not.toContain(sentence);
  });
}

test("with one resolver down the others answer, and no record is called missing for it", async ({
  lab,
  owner,
}) => {
  lab.faults.set("resolver-down", "cloudflare");
  await owner.connect();
  const popup = await owner.openPopup(await owner.openDnsPage(DOMAIN));
  await popup.sees(/0 of 4 records/);
  await popup.sees(/MX: Missing|Not right/);
  const asked = lab.history.questions().filter(({ resolver }) => resolver !== "cloudflare");
  expect(asked.length).toBeGreaterThan(0);
});

test("with all resolvers down nothing is called missing, and the sentence says why", async ({
  lab,
  owner,
}) => {
  lab.faults.set("resolver-down");
  await owner.connect();
  const popup = await owner.openPopup(await owner.openDnsPage(DOMAIN));
  await popup.sees("Could not tell how the records stand");
  expect(await popup.text()).not.toContain("Missing");
  lab.faults.clear();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await popup.press("Check now");
  await popup.sees(/0 of 4 records/, 60_000);
});
