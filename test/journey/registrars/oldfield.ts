import { expect } from "@playwright/test";
import type { RegistrarHands } from "./hands.ts";

export const oldfieldHands: RegistrarHands = {
  async signIn(page, { user, password }) {
    const field = page.getByLabel("Password");
    if (!(await field.isVisible())) return;
    await page.getByLabel("User name").fill(user);
    await field.fill(password);
    await page.getByRole("button", { name: "Log in" }).click();
  },

  async seesEditor(page, domain) {
    await expect(page.getByRole("heading", { name: `Zone of ${domain}` })).toBeVisible();
  },

  async save(page) {
    const before = await page.locator("input[name=serial]").inputValue();
    await page.getByRole("button", { name: "Save zone" }).click();
    await expect(page.locator("input[name=serial]")).not.toHaveValue(before);
    await expect(page.getByRole("status")).toHaveText("The zone was saved and is published.");
  },

  async deleteRow(page, text) {
    const row = page.getByRole("row").filter({ has: page.locator(`input[value*="${text}"]`) });
    await row.getByRole("checkbox").check();
    await this.save(page);
    await expect(row).toHaveCount(0);
  },
};
