import { expect, type Page } from "@playwright/test";
import type { RegistrarHands } from "./hands.ts";

const tableOf = (page: Page) => page.getByRole("table");

export const kestrelHands: RegistrarHands = {
  async signIn(page, { user, password }) {
    const field = page.getByLabel("Password");
    await expect(field.or(page.getByRole("heading", { level: 1 })).first()).toBeVisible();
    if (!(await field.isVisible())) return;
    await page.getByLabel("Email").fill(user);
    await field.fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(field).toBeHidden();
  },

  async seesEditor(page, domain) {
    await expect(page.getByRole("heading", { name: domain })).toBeVisible();
    await expect(tableOf(page)).toBeVisible();
  },

  async save(page) {
    await page.getByRole("button", { name: "Save record" }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    // The row stands there before the server has it.
    await expect(page.getByText("Saving…")).toHaveCount(0);
    await expect(page.getByText(/^Record (added|updated)$/).last()).toBeVisible();
  },

  async deleteRow(page, text) {
    const row = page.getByRole("row").filter({ hasText: text });
    await row.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(row).toHaveCount(0);
  },
};
