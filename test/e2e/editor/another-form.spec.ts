import { expect, test } from "@playwright/test";
import { findBrowser } from "../../setup/browser.ts";
import { EditorPage, filledParts, order } from "./editor-page.ts";

/** Forms that are not what they seem, become another, or belong to another zone. */
test.use({ launchOptions: { executablePath: findBrowser(), chromiumSandbox: false } });

test("of two zones on one page, the form under the heading of the right one is filled", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "two-zones");
  const outcome = await editor.fill(order("dkim", { zoneConfirmed: true }));
  expect(filledParts(outcome)).toMatchObject({ name: "mila1._domainkey" });
  await expect(page.locator("#own-name")).toHaveValue("mila1._domainkey");
  await expect(page.locator("#other-name")).toHaveValue("");
  await expect(page.locator("#other-value")).toHaveValue("");
});

for (const [name, tells] of [
  ["other-suffix", "beside its host field"],
  ["other-action", "in the address to which it is sent"],
  ["other-heading", "in its own heading"],
  ["other-domain-list", "in the list of domains in front of it"],
] as const) {
  test(`a form that tells another zone ${tells} gets nothing`, async ({ page }) => {
    const editor = await EditorPage.open(page, name);
    const before = await editor.values();
    const outcome = await editor.fill(order("dkim", { zoneConfirmed: true }));
    expect(outcome.kind).not.toBe("filled");
    expect(await editor.values()).toEqual(before);
  });
}

test("where two fields exchange their labels, what was written is taken back", async ({ page }) => {
  const editor = await EditorPage.open(page, "exchanged");
  const before = await editor.values();
  expect(await editor.fill(order("dkim"))).toMatchObject({
    kind: "refused",
    reason: "page-changed",
  });
  expect(await editor.values()).toEqual(before);
  expect(await editor.marks()).toEqual([]);
});

test("a value that the page cuts some time after it was typed is not told as filled", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "cut-late");
  expect(await editor.fill(order("dkim"))).toMatchObject({
    kind: "filled",
    left: [{ part: "value", reason: "changed-back" }],
  });
});

test("labels that stand behind their controls are not taken for the next ones'", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "labels-behind");
  await editor.fill(order("mx", { zoneConfirmed: true }));
  const standing = await Promise.all(
    ["#second", "#third", "#fourth"].map((control) => page.locator(control).inputValue()),
  );
  expect([
    ["", "", ""],
    ["@", "mx1.k3v9.mila.cx", "10"],
  ]).toContainEqual(standing);
});

test("a list that draws what was chosen in front of an empty input is read and filled", async ({
  page,
}) => {
  const editor = await EditorPage.open(page, "shown-choice");
  expect(filledParts(await editor.fill(order("mx")))).toEqual({
    type: "MX",
    name: "@",
    value: "mx1.k3v9.mila.cx",
    priority: "10",
  });
  expect(await editor.marks()).toContain("type → MX");
});

for (const decoy of [
  "filter-row",
  "search-row",
  "filter-form",
  "propagation",
  "monitor",
  "replace",
]) {
  test(`what only searches or watches records is not filled: ${decoy}`, async ({ page }) => {
    const editor = await EditorPage.open(page, `decoy-${decoy}`);
    const before = await editor.values();
    const outcome = await editor.fill(order("dmarc", { zoneConfirmed: true }));
    expect(outcome.kind).not.toBe("filled");
    expect(await editor.values()).toEqual(before);
  });
}
