import { expect, test } from "@playwright/test";
import { findBrowser } from "../../setup/browser.ts";
import { EditorPage, order } from "./editor-page.ts";

test.use({ launchOptions: { executablePath: findBrowser(), chromiumSandbox: false } });

test("what stands in the table is told before anything is filled, and nothing is touched", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "plain");
  const before = await editor.values();
  expect(await editor.pageRows(order("mx"), order("spf"), order("dmarc"))).toEqual({
    kind: "read",
    shown: 3,
    extent: { kind: "whole" },
    records: [
      {
        recordId: "mx",
        stands: { kind: "nothing" },
        foreignMx: ["MX · @ · mx.oldmail.example.net · 10 · 3600"],
      },
      {
        recordId: "spf",
        stands: {
          kind: "to-change",
          row: "TXT · @ · v=spf1 include:news.example.org ~all · 3600",
          opens: true,
        },
        foreignMx: [],
      },
      { recordId: "dmarc", stands: { kind: "nothing" }, foreignMx: [] },
    ],
  });
  expect(await editor.values()).toEqual(before);
  await expect(page.locator("#editor")).toBeHidden();
});

test("a count below the table, its numbers in elements of their own, says how much is shown", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "plain");
  await page.evaluate(() => {
    const foot = document.createElement("div");
    foot.innerHTML = "Zeige <b>1</b>–<b>3</b> von <strong>41</strong> Einträgen";
    document.getElementById("records")?.after(foot);
  });
  expect(await editor.pageRows(order("mx"))).toMatchObject({
    extent: { kind: "part", why: "paged", all: 41 },
  });
});

test("a search that holds a text, and a button for more, say that rows are hidden", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "plain");
  await page.fill('input[type="search"]', "spf");
  expect(await editor.pageRows(order("mx"))).toMatchObject({ extent: { why: "filtered" } });
  await page.fill('input[type="search"]', "");
  expect(await editor.pageRows(order("mx"))).toMatchObject({ extent: { kind: "whole" } });
  await page.evaluate(() => {
    const more = document.createElement("button");
    more.textContent = "Load more";
    document.getElementById("records")?.after(more);
  });
  expect(await editor.pageRows(order("mx"))).toMatchObject({ extent: { why: "paged" } });
});

test("a DMARC record that DNS shows and a paged table hides is not doubled", async ({ page }) => {
  const editor = await EditorPage.open(page, "plain");
  await page.evaluate(() => {
    const foot = document.createElement("p");
    foot.textContent = "1-3 / 41";
    document.getElementById("records")?.after(foot);
  });
  expect(await editor.fill({ ...order("dmarc"), inDns: ["v=DMARC1; p=none"] })).toMatchObject({
    kind: "refused",
    reason: "existing-row-hidden",
  });
  await expect(page.locator("#editor")).toBeHidden();
});
