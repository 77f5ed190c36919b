import { expect } from "@playwright/test";
import type { RegistrarHands } from "./hands.ts";

export const birchHands: RegistrarHands = {
  async signIn(page, { user, password }) {
    const field = page.getByLabel("Password");
    if (!(await field.isVisible())) return;
    await page.getByLabel("E-mail address").fill(user);
    await field.fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
  },

  async seesEditor(page, domain) {
    await expect(page.getByRole("heading", { name: domain })).toBeVisible();
  },

  async save(page) {
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").first()).toBeVisible();
  },

  async deleteRow(page, text) {
    const row = page.getByRole("row").filter({ hasText: text });
    await row.getByRole("button", { name: /^Delete/ }).click();
    await page.getByRole("button", { name: "Delete record" }).click();
    await expect(row).toHaveCount(0);
  },
};
