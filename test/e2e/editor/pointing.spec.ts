import { expect, type Page, test } from "@playwright/test";
import { findBrowser } from "../../setup/browser.ts";
import { EditorPage, order } from "./editor-page.ts";

test.use({ launchOptions: { executablePath: findBrowser(), chromiumSandbox: false } });

/** What the page itself notices of presses and keys. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, "heard", heard);
    for (const name of ["pointerdown", "mousedown", "mouseup", "click", "keydown", "submit"])
      document.body.addEventListener(name, (event) => heard.push(event.type));
  });
  return () => page.evaluate(() => Reflect.get(globalThis, "heard"));
}

async function openForm(page: Page): Promise<EditorPage> {
  const editor = await EditorPage.open(page, "plain");
  await page.click("#add-record");
  return editor;
}

test("a click picks the field, names it, and does nothing on the page", async ({ page }) => {
  const editor = await openForm(page);
  await page.fill("#h", "shop");
  const heard = await listen(page);
  await editor.pointAt();
  await page.click("#h");
  expect(await editor.picked()).toEqual([
    {
      kind: "control",
      label: "Host",
      holds: "shop",
      calling: expect.objectContaining({ labels: expect.arrayContaining(["host"]) }),
      alone: true,
    },
  ]);
  expect(await heard()).toEqual([]);
  // After the pick the page is as it was.
  await page.click("#v");
  expect(await heard()).toContain("click");
  expect(await editor.picked()).toHaveLength(1);
});

test("a press on its label means the field; a press beside every field is no pick", async ({
  page,
}) => {
  const editor = await openForm(page);
  await editor.pointAt();
  await page.click("h1");
  expect(await editor.picked()).toEqual([{ kind: "no-field" }]);
  await page.click("#vl");
  expect((await editor.picked()).at(-1)).toMatchObject({ kind: "control", label: "Points to" });
});

test("what a script of the page clicks picks nothing", async ({ page }) => {
  const editor = await openForm(page);
  await editor.pointAt();
  await page.evaluate(() => document.getElementById("h")?.click());
  expect(await editor.picked()).toEqual([]);
  await page.click("#v");
  expect(await editor.picked()).toHaveLength(1);
});

test("by keyboard: Enter in the field picks it and sends no form", async ({ page }) => {
  const editor = await openForm(page);
  await page.focus("#h");
  const heard = await listen(page);
  await editor.pointAt();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await editor.picked()).toMatchObject([{ kind: "control", label: "Points to" }]);
  expect(await heard()).not.toContain("submit");
  expect(await editor.saved()).toBeNull();
});

test("Escape cancels, and the page hears nothing of it", async ({ page }) => {
  const editor = await openForm(page);
  const heard = await listen(page);
  await editor.pointAt();
  await page.keyboard.press("Escape");
  expect(await editor.picked()).toEqual([{ kind: "cancelled" }]);
  expect(await heard()).toEqual([]);
  await page.click("#h");
  expect(await editor.picked()).toHaveLength(1);
});

test("a password is no field for a record, and its text is not read", async ({ page }) => {
  const editor = await openForm(page);
  await page.evaluate(() => {
    document.getElementById("v")?.setAttribute("type", "password");
  });
  await page.fill("#v", "hunter2");
  await editor.pointAt();
  await page.click("#v");
  expect(JSON.stringify(await editor.picked())).not.toContain("hunter2");
  expect((await editor.picked()).at(-1)).toEqual({ kind: "no-field" });
});

test("two fields that are called alike cannot be told apart, and that is said", async ({
  page,
}) => {
  const editor = await openForm(page);
  await page.evaluate(() => {
    const field = document.getElementById("h");
    const twin = field?.parentElement?.cloneNode(true);
    if (twin) field?.parentElement?.after(twin);
  });
  await editor.pointAt();
  await page.locator('[name="host"]').nth(1).click();
  expect((await editor.picked()).at(-1)).toMatchObject({ kind: "control", alone: false });
});

test("a field that was pointed at is filled where it was asked about before", async ({ page }) => {
  const editor = await openForm(page);
  await page.selectOption("#t", "TXT");
  await page.evaluate(() => {
    // Its label says one thing, and its programmer another.
    document.getElementById("v")?.setAttribute("name", "hostname");
  });
  expect(await editor.fill(order("dmarc"))).toMatchObject({ about: "part", pointable: true });
  await editor.pointAt();
  await page.click("#v");
  const [pick] = await editor.picked();
  if (pick?.kind !== "control") throw new Error("nothing was picked");
  const taught = [{ part: "value" as const, calling: pick.calling }];
  expect(await editor.fill({ ...order("dmarc"), taught })).toMatchObject({ kind: "filled" });
  await expect(page.locator("#v")).toHaveValue("v=DMARC1; p=quarantine");
});
