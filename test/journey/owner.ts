import type { Page } from "@playwright/test";
import type { RegistrarId } from "../lab/hosts.ts";
import type { Lab } from "../lab/lab.ts";
import type { ExtensionView } from "../setup/extension-view.ts";
import type { OwnerBrowser } from "../setup/owner-browser.ts";
import type { View } from "../setup/view.ts";
import { fillRecord, openCard } from "./record-card.ts";
import { handsFor, registrarHands } from "./registrars/index.ts";

export { REQUIRED, REQUIRED_WITH_TWO_MX } from "./record-card.ts";

/** What an owner does, and nothing that he could not do: he reads, presses and types. */
export class Owner {
  readonly lab: Lab;
  readonly browser: OwnerBrowser;
  private readonly tabs = new Map<RegistrarId, Page>();

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

  /** Signs in at a registrar and opens the DNS page of a domain, in one tab for each registrar. */
  async openDnsPage(domain: string, registrar: RegistrarId = "birch"): Promise<Page> {
    const page = this.tabs.get(registrar) ?? (await this.browser.context.newPage());
    this.tabs.set(registrar, page);
    const { dnsPage, signIn } = this.lab.registrars[registrar];
    const hands = registrarHands[registrar];
    await page.goto(dnsPage(domain));
    await hands.signIn(page, signIn);
    await hands.seesEditor(page, domain);
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
    await handsFor(page).save(page);
  }

  /** Deletes a row of the registrar's table. */
  async deleteRow(page: Page, text: string): Promise<void> {
    await handsFor(page).deleteRow(page, text);
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
