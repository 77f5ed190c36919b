import { expect, test } from "@playwright/test";
import { findBrowser } from "../../setup/browser.ts";
import { EditorPage, order } from "./editor-page.ts";

test.use({ launchOptions: { executablePath: findBrowser(), chromiumSandbox: false } });

/** What stands in the table of the page: rows that pass as soon as they are required. */
const www = {
  ...order("mx").record,
  id: "www",
  name: "www.example.com",
  rdata: { type: "CNAME", target: "web.example.net" },
} as const;

test("the badge in the corner says how many are right, goes when pressed, and stays away", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "plain");
  const shape = () =>
    page.evaluate(() => {
      const { scrollHeight, scrollWidth, children } = document.documentElement;
      return [scrollHeight, scrollWidth, children.length];
    });
  const before = await shape();
  await editor.stand([www]);
  const [badge] = await editor.drawn("1 of 4 right");
  expect(badge).toBeDefined();
  await page.mouse.click((badge?.left ?? 0) + 10, (badge?.top ?? 0) + 10);
  await expect.poll(() => editor.drawn("1 of 4 right")).toEqual([]);
  await editor.stand([www]);
  expect(await editor.drawn("1 of 4 right")).toEqual([]);
  expect(await shape()).toEqual(before);
});

test("a row that passes has a tick that follows it, also when the table is drawn anew", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "plain");
  await editor.stand([www]);
  const middleOf = async () => {
    const box = await page.locator("#row-www").boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0) / 2;
  };
  const besideRow = async () => {
    const ticks = await editor.drawn("✓");
    return ticks.length === 1 && Math.abs((ticks[0]?.top ?? 0) + 9 - (await middleOf())) < 4;
  };
  await expect.poll(besideRow).toBe(true);
  await page.evaluate(() => {
    document.body.style.paddingTop = "120px";
  });
  await expect.poll(besideRow).toBe(true);
  await page.evaluate(() => {
    const row = document.getElementById("row-www");
    row?.replaceWith(row.cloneNode(true));
    document.body.style.paddingTop = "40px";
  });
  await expect.poll(besideRow).toBe(true);
});

test("no badge lies over what the owner presses", async ({ page }) => {
  const editor = await EditorPage.open(page, "plain");
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.id = "corner";
    button.textContent = "Save all the changes";
    button.style.cssText = "position:fixed;right:0;bottom:0;width:200px;height:60px";
    document.body.append(button);
  });
  await editor.stand([www]);
  await expect.poll(async () => (await editor.drawn("1 of 4 right")).length).toBe(1);
  expect(await editor.takesPresses("#corner")).toBe(true);
});
