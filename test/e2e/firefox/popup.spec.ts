import { REQUIRED } from "../../journey/record-card.ts";
import { expect, test } from "./fixtures.ts";

/** CSS pixels, as popup.css says. */
const WIDTH = 400;
const [MX = /^MX: /] = REQUIRED;

test("the popup is as wide as it wants to be in Firefox, and scrolls only down", async ({
  firefoxOwner: owner,
}) => {
  const options = await owner.connect();
  await options.sees("Connected. Your account has");
  const page = await owner.openDnsPage("lindenbakery.example");
  const popup = await owner.openPopup(page);
  await popup.sees("0 of 4 records are right");
  await owner.fill(popup, MX);
  await expect.poll(() => popup.evaluate("innerWidth")).toBe(WIDTH);
  const root = "document.documentElement";
  expect(await popup.evaluate(`${root}.scrollHeight > ${root}.clientHeight`)).toBe(true);
  expect(await popup.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
});
