import { expect, test } from "@playwright/test";
import { findBrowser } from "../../setup/browser.ts";
import { EditorPage, filledParts, order } from "./editor-page.ts";

test.use({ launchOptions: { executablePath: findBrowser(), chromiumSandbox: false } });

test.describe("a plain form behind a button", () => {
  test("an MX record is filled after Add record and the type, and the foreign MX is named", async ({
    page,
  }) => {
    const editor = await EditorPage.open(page, "plain");
    const outcome = await editor.fill(order("mx"));
    expect(filledParts(outcome)).toEqual({
      type: "MX",
      name: "@",
      value: "mx1.k3v9.mila.cx",
      priority: "10",
      ttl: "1 hour",
    });
    expect(outcome).toMatchObject({
      target: "new-record",
      left: [],
      complaint: null,
      foreignMx: ["MX · @ · mx.oldmail.example.net · 10 · 3600"],
    });
    expect(await editor.saved()).toBeNull();
    await page.click("#save");
    expect(await editor.saved()).toEqual({
      type: "MX",
      host: "@",
      value: "mx1.k3v9.mila.cx",
      priority: "10",
      ttl: "3600",
    });
    expect(await editor.saves()).toBe(1);
  });

  test("an SPF record is merged in its own row", async ({ page }) => {
    const editor = await EditorPage.open(page, "plain");
    const outcome = await editor.fill(order("spf"));
    expect(outcome).toMatchObject({ target: "existing-row" });
    await page.click("#save");
    expect(await editor.saved()).toMatchObject({
      type: "TXT",
      host: "@",
      value: "v=spf1 include:news.example.org include:k3v9.spf.mila.cx ~all",
    });
  });

  test("a second record may follow the first, over what we filled ourselves", async ({ page }) => {
    const editor = await EditorPage.open(page, "plain");
    await editor.fill(order("mx"));
    expect(filledParts(await editor.fill(order("dmarc")))).toMatchObject({
      type: "TXT",
      name: "_dmarc",
      value: "v=DMARC1; p=quarantine",
    });
  });

  test("a form that holds another record is not written over", async ({ page }) => {
    const editor = await EditorPage.open(page, "plain");
    await page.locator("#row-www [data-edit]").click();
    const before = await editor.values();
    expect(await editor.fill(order("dmarc"))).toMatchObject({ kind: "refused", reason: "no-form" });
    expect(await editor.values()).toEqual(before);
  });

  test("a page of another zone is refused, whatever the owner said of it", async ({ page }) => {
    const editor = await EditorPage.open(page, "plain");
    const other = order("mx", { domain: "example.net", zone: "example.net", zoneConfirmed: true });
    const record = { ...other.record, name: "example.net" };
    const before = await editor.values();
    expect(await editor.fill({ ...other, record })).toEqual({
      kind: "refused",
      reason: "other-zone",
      detail: "example.com",
    });
    expect(await editor.values()).toEqual(before);
  });

  test("marks say what stands where, and go without a trace", async ({ page }) => {
    const editor = await EditorPage.open(page, "plain");
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await editor.fill(order("mx"));
    expect(await editor.marks()).toEqual([
      "type → MX",
      "name → @",
      "value → mx1.k3v9.mila.cx",
      "priority → 10",
      "ttl → 1 hour",
      "foreign mx",
    ]);
    for (const control of ["#t", "#h", "#v", "#p", "#l", "#save", "#cancel"]) {
      expect([control, await editor.takesPresses(control)]).toEqual([control, true]);
    }
    await editor.clearMarks();
    expect(await editor.marks()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThanOrEqual(
      height,
    );
  });

  test("a press of a script on Save is not the owner's", async ({ page }) => {
    const editor = await EditorPage.open(page, "plain");
    await editor.fill(order("mx"));
    await page.evaluate(() => document.getElementById("save")?.click());
    expect(await editor.saves()).toBe(0);
  });
});

test("a form whose state is React's takes what is filled, mounted anew on another type", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "react-form.tsx");
  await editor.fill(order("imap"));
  await page.click("#save");
  expect(await editor.saved()).toEqual({
    type: "SRV",
    name: "_imaps._tcp",
    data: "imap.mila.cx",
    priority: "0",
    weight: "1",
    port: "993",
    ttl: "3600",
  });
});

test("a form that is bound both ways takes what is filled, in German", async ({ page }) => {
  const editor = await EditorPage.open(page, "model-form");
  await editor.fill(order("mx"));
  await page.click("#save");
  expect(await editor.saved()).toEqual({
    type: "MX",
    name: "@",
    value: "mx1.k3v9.mila.cx",
    priority: "10",
    ttl: "3600",
  });
});

test("fields that a server draws anew after the type are waited for", async ({ page }) => {
  const editor = await EditorPage.open(page, "drawn-anew");
  await editor.fill(order("mx"));
  await page.click("#save");
  expect(await editor.saved()).toMatchObject({
    type: "MX",
    host: "@",
    exchange: "mx1.k3v9.mila.cx",
    pref: "10",
  });
});

test("two orders at once are carried out one after the other", async ({ page }) => {
  const editor = await EditorPage.open(page, "model-form");
  const [first, second] = await Promise.all([
    editor.fill(order("mx")),
    editor.fill(order("dmarc")),
  ]);
  expect(filledParts(first)).toMatchObject({ type: "MX", value: "mx1.k3v9.mila.cx" });
  expect(filledParts(second)).toMatchObject({ type: "TXT", value: "v=DMARC1; p=quarantine" });
  await page.click("#save");
  expect(await editor.saved()).toMatchObject({ type: "TXT", name: "_dmarc" });
});

test("a form that is one row of the table is known by its column headings", async ({ page }) => {
  const editor = await EditorPage.open(page, "table-row");
  expect(filledParts(await editor.fill(order("dmarc")))).toMatchObject({
    type: "TXT",
    name: "_dmarc.example.com",
    value: "v=DMARC1; p=quarantine",
  });
});

test("custom lists are opened, chosen and read back", async ({ page }) => {
  const editor = await EditorPage.open(page, "listbox");
  await editor.fill(order("mx"));
  await page.click("#save");
  expect(await editor.saved()).toEqual({
    type: "MX",
    name: "@",
    content: "mx1.k3v9.mila.cx",
    priority: "10",
    ttl: "1 hr",
  });
});

test("hidden copies, secrets and covered controls stay as they are", async ({ page }) => {
  const editor = await EditorPage.open(page, "hostile");
  expect(filledParts(await editor.fill(order("dmarc")))).toMatchObject({
    name: "_dmarc",
    value: "v=DMARC1; p=quarantine",
  });
  const values = await page
    .locator("input")
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.value : "")),
    );
  expect(values).toEqual(["", "", "", "", "_dmarc", "v=DMARC1; p=quarantine", "", "", ""]);
  expect(await editor.fill(order("mx"))).toMatchObject({
    kind: "refused",
    reason: "control-not-usable",
    detail: "priority",
  });
});

test("a control that becomes another under our hands gets nothing", async ({ page }) => {
  const editor = await EditorPage.open(page, "shifty");
  expect(await editor.fill(order("dmarc"))).toEqual({
    kind: "refused",
    reason: "page-changed",
    detail: null,
  });
  expect(await page.locator("#value").inputValue()).toBe("");
  expect(await page.locator("#name").inputValue()).toBe("");
});

test("a covered value is refused and nothing is filled", async ({ page }) => {
  const editor = await EditorPage.open(page, "covered-value");
  expect(await editor.fill(order("dmarc"))).toMatchObject({
    kind: "refused",
    reason: "control-not-usable",
  });
  expect(await page.locator("#name").inputValue()).toBe("");
});

test("a value that the page changes and a complaint are told", async ({ page }) => {
  const editor = await EditorPage.open(page, "stubborn");
  const hurried = order("dmarc");
  const outcome = await editor.fill({ ...hurried, record: { ...hurried.record, ttl: 300 } });
  expect(outcome).toMatchObject({
    left: [{ part: "value", text: "v=DMARC1; p=quarantine", reason: "changed-back" }],
    complaint: "TTL must be at least 7200",
  });
});

for (const decoy of [
  "login",
  "newsletter",
  "checkout",
  "look-up",
  "firewall",
  "contact",
  "article",
]) {
  test(`a page that is no editor is left alone: ${decoy}`, async ({ page }) => {
    const editor = await EditorPage.open(page, `decoy-${decoy}`);
    const before = await editor.values();
    expect(await editor.summary()).toEqual({ kind: "no-editor" });
    expect(await editor.fill(order("mx", { zoneConfirmed: true }))).toMatchObject({
      kind: "refused",
      reason: "no-editor",
    });
    expect(await editor.values()).toEqual(before);
  });
}
