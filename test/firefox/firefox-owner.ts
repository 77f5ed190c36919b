import { expect } from "@playwright/test";
import { fillRecord } from "../journey/record-card.ts";
import type { Lab } from "../lab/lab.ts";
import type { FirefoxBrowser } from "./firefox-browser.ts";
import type { FirefoxPopup } from "./firefox-popup.ts";
import type { FirefoxTab } from "./firefox-tab.ts";

/** What an owner does in Firefox, and nothing that he could not do. */
export class FirefoxOwner {
  readonly lab: Lab;
  readonly browser: FirefoxBrowser;

  constructor(lab: Lab, browser: FirefoxBrowser) {
    this.lab = lab;
    this.browser = browser;
  }

  /** Enters the token in the options and presses the button. */
  async connect(): Promise<FirefoxTab> {
    const options = await this.browser.newTab(this.browser.address("options.html"));
    await options.type("Token", this.lab.tokens.owner);
    await options.press("Save and check");
    return options;
  }

  /** Signs in at the registrar and opens the DNS page of a domain. */
  async openDnsPage(domain: string): Promise<FirefoxTab> {
    const page = await this.browser.newTab(this.lab.registrars.birch.dnsPage(domain));
    await page.type("E-mail address", this.lab.registrars.birch.signIn.user);
    await page.type("Password", this.lab.registrars.birch.signIn.password);
    await page.press("Sign in");
    await page.sees("DNS records.");
    return page;
  }

  async openPopup(page: FirefoxTab): Promise<FirefoxPopup> {
    return this.browser.pressIcon(page);
  }

  /** Has one record filled in, and waits until its card says that it is. */
  async fill(popup: FirefoxPopup, card: RegExp): Promise<void> {
    await fillRecord(popup, card);
  }

  /** Presses Save on the registrar's page, and waits until it says that it has saved. */
  async save(page: FirefoxTab): Promise<void> {
    const saved = this.lab.history.saves().length;
    await page.press("Save");
    await expect.poll(() => this.lab.history.saves().length).toBe(saved + 1);
    // The form goes, and the table is drawn anew, after the zone has the record.
    await expect.poll(() => page.offers("Save")).toBe(false);
  }

  /** Deletes the row of the registrar's table that has this text. */
  async deleteRow(page: FirefoxTab, text: string): Promise<void> {
    await page.pressInRow(text, "Delete");
    await page.press("Delete record");
    await expect.poll(async () => (await page.text()).includes(text)).toBe(false);
  }
}
