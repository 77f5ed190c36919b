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
    const save = page.getByRole("button", { name: "Save", exact: true });
    await save.click();
    // The page before it may still say that an earlier record was saved; its form stands open.
    await expect(save).toBeHidden();
    await expect(page.getByRole("status").first()).toBeVisible();
  },

  async deleteRow(page, text) {
    const row = page.getByRole("row").filter({ hasText: text });
    const confirm = page.getByRole("button", { name: "Delete record" });
    // A page that has just been loaded may take no press yet: the owner presses again.
    await expect(async () => {
      if (!(await confirm.isVisible())) await row.getByRole("button", { name: /^Delete/ }).click();
      await expect(confirm).toBeVisible({ timeout: 1000 });
    }).toPass();
    await confirm.click();
    await expect(row).toHaveCount(0);
  },
};
