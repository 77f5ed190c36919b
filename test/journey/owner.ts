import { expect, type Page } from "@playwright/test";
import type { Lab } from "../lab/lab.ts";
import type { ExtensionView } from "../setup/extension-view.ts";
import type { OwnerBrowser } from "../setup/owner-browser.ts";
import type { View } from "../setup/view.ts";
import { fillRecord, openCard } from "./record-card.ts";

export { REQUIRED, REQUIRED_WITH_TWO_MX } from "./record-card.ts";

/** What an owner does, and nothing that he could not do: he reads, presses and types. */
export class Owner {
  readonly lab: Lab;
  readonly browser: OwnerBrowser;
  private registrarPage: Page | null = null;

  constructor(lab: Lab, browser: OwnerBrowser) {
    this.lab = lab;
    this.browser = browser;
  }

  /** Connects the extension to Mila, from its options page. */
  async connect(token = this.lab.tokens.owner): Promise<Page> {
    const options = await this.browser.context.newPage();
    await options.goto(this.browser.address("options.html"));
    await options.getByLabel("Token", { exact: true }).fill(token);
    await options.getByRole("button", { name: "Save and check" }).click();
    return options;
  }

  /** Connects, and waits until the options page says so. */
  async isConnected(): Promise<void> {
    const options = await this.connect();
    await options.getByText("Connected. Your account has").waitFor();
    await options.close();
  }

  /** Signs in at the registrar and opens the DNS page of a domain. */
  async openDnsPage(domain: string): Promise<Page> {
    const page = this.registrarPage ?? (await this.browser.context.newPage());
    this.registrarPage = page;
    await page.goto(this.lab.registrars.birch.dnsPage(domain));
    const password = page.getByLabel("Password");
    if (await password.isVisible()) {
      await page.getByLabel("E-mail address").fill(this.lab.registrars.birch.signIn.user);
      await password.fill(this.lab.registrars.birch.signIn.password);
      await page.getByRole("button", { name: "Sign in" }).click();
      if (page.url() !== this.lab.registrars.birch.dnsPage(domain)) {
        await page.goto(this.lab.registrars.birch.dnsPage(domain));
      }
    }
    await expect(page.getByRole("heading", { name: domain })).toBeVisible();
    return page;
  }

  /** Presses the icon on a page and waits for the popup to know the page. */
  async openPopup(page: Page): Promise<ExtensionView> {
    return this.browser.pressIcon(page);
  }

  /** Opens a record's card in the popup, and looks whether it is the one that opened. */
  async openCard(popup: View, card: RegExp): Promise<void> {
    await openCard(popup, card);
  }

  /** Has one record filled in, and waits until its card says that it is. */
  async fill(popup: View, card: RegExp): Promise<void> {
    await fillRecord(popup, card);
  }

  /** Presses Save on the registrar's page. */
  async save(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").first()).toBeVisible();
  }

  /** Deletes a row of the registrar's table. */
  async deleteRow(page: Page, text: string): Promise<void> {
    const row = page.getByRole("row").filter({ hasText: text });
    await row.getByRole("button", { name: /^Delete/ }).click();
    await page.getByRole("button", { name: "Delete record" }).click();
    await expect(row).toHaveCount(0);
  }

  /** What the toolbar badge shows. */
  async badge(): Promise<string> {
    const page = await this.browser.context.newPage();
    try {
      await page.goto(this.browser.address("options.html"));
      return await page.evaluate("chrome.action.getBadgeText({})");
    } finally {
      await page.close();
    }
  }
}
